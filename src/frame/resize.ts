/*
 * For pages around embed pages: gives each of their frames the height that its page tells (height.ts), now and later.
 * Frames that were there before this script are asked, because what they told then nobody heard.
 */
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'care-charts:height' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) {
      const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
      frame.style.height = `${data.height + border}px`;
    }
});
for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed/"]'))
  frame.contentWindow?.postMessage({ type: 'care-charts:ask' }, '*');
