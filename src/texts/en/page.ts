// English: the texts of the page.
export const page = {
  'page.opening': 'Opening …',
} as const;
