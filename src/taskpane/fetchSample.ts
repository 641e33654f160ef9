/** The sample book that comes with the add-in, in base64; undefined when it cannot be loaded. */
export async function fetchSample(file: string): Promise<string | undefined> {
  try {
    const response = await fetch(`assets/samples/${file}`);
    return response.ok ? await toBase64(await response.blob()) : undefined;
  } catch {
    return undefined;
  }
}

function toBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error ?? new Error("not readable"));
    reader.readAsDataURL(blob);
  });
}
