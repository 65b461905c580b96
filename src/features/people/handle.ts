const most = 40

/** A name as it stands in an address: `Noëlle de Vries-Şahin` becomes `noelle-de-vries-sahin`. Names in other scripts become `person`. */
export const handleFor = (name: string): string => {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
  return plain.slice(0, most).replaceAll(/^-+|-+$/g, '') || 'person'
}
