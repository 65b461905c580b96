/** How far something is, always in words too: "11 van 20 bijdragen gebruikt". */
export const Meter = ({ value, total, words }: { value: number; total: number; words: string }) => {
  const share = total > 0 ? Math.min(1, Math.max(0, value / total)) : 0
  return (
    <div class="max-w-md">
      <p class="mb-1 text-base">{words}</p>
      <svg viewBox="0 0 100 4" width="100%" height="10" preserveAspectRatio="none" aria-hidden="true" class="overflow-hidden rounded-full">
        <rect width="100" height="4" class="fill-base-300" />
        <rect width={Math.round(share * 1000) / 10} height="4" class="fill-primary" />
      </svg>
    </div>
  )
}
