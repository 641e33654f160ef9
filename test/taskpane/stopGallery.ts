/** Ends what `startGallery.ts` has started. */
export default function tearDown(): void {
  const { stopGallery } = globalThis as { stopGallery?: () => void };
  stopGallery?.();
}
