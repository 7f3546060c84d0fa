// Files in and out of the browser.

/** Lets the person choose a CSV file and hands over its name and text. */
export function readCsvFile(then: (name: string, text: string) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.csv,text/csv';
  input.className = 'hidden-file';
  input.setAttribute('aria-label', 'CSV file');
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.remove();
    if (file) void file.text().then((text) => then(file.name, text));
  });
  input.addEventListener('cancel', () => input.remove());
  document.body.append(input);
  input.click();
}

/** Saves a sheet as the server holds it; the sheet that is shown with `null`. */
export function saveResult(sheet: number | null): void {
  const link = document.createElement('a');
  link.href = `/api/result.csv${sheet === null ? '' : `?sheet=${sheet}`}`;
  link.download = '';
  link.click();
}
