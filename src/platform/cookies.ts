/** The cookies of this house. None of them is for anybody else. */
export const cookies = { session: 'kring_session', language: 'kring_language', appearance: 'kring_appearance', notice: 'kring_notice' } as const
