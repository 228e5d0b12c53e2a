/** The most frames that a drawing may change in before it is looked at: one that is animated goes on. */
const MOST_FRAMES = 20;

/** Waits for the next frame. */
export const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Waits until a frame has changed nothing of a drawing. */
export async function standingStill(drawing: () => Element | null): Promise<void> {
  let before = '';
  for (let frames = 0; frames < MOST_FRAMES; frames += 1) {
    const now = drawing()?.outerHTML ?? '';
    if (now === before) return;
    before = now;
    await frame();
  }
}
