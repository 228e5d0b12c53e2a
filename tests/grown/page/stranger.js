/** Says to the page around what it is told to say. */
addEventListener('message', ({ data }) => {
  parent.postMessage(data.say, '*');
  parent.postMessage('said', '*');
});
