/** Files of a folder that the browser may use: read whole, replaced whole (the browser writes beside and then renames). */
export async function readWhole(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array> {
  const handle = await folder.getFileHandle(name);
  const file = await handle.getFile();
  return new Uint8Array(await file.arrayBuffer());
}

export async function writeWhole(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  try {
    await writable.write(new Uint8Array(bytes));
  } catch (failure) {
    await writable.abort();
    throw failure;
  }
  await writable.close();
}
