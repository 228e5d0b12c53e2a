import { BEAT, type Tone } from './score.ts';

/** Length of a tone, in seconds: it ends before the next begins. */
const LENGTH = (BEAT - 100) / 1000;
/** How long a tone fades in, in seconds. */
const RISE = 0.02;
/** How long a tone fades out, in seconds. */
const FALL = 0.2;

/** Gain, from 0 to 1: quieter than speech. A sawtooth sounds louder than a triangle of the same gain. */
const LOUDNESS = { clear: 0.2, rough: 0.07 };

/** Plays a tone now. Returns a function that ends it early. */
export function playTone(audio: AudioContext, { frequency, pan, rough }: Tone): () => void {
  const now = audio.currentTime;
  const loudness = rough ? LOUDNESS.rough : LOUDNESS.clear;
  const oscillator = audio.createOscillator();
  const gain = audio.createGain();
  const panner = audio.createStereoPanner();
  oscillator.type = rough ? 'sawtooth' : 'triangle';
  oscillator.frequency.value = frequency;
  panner.pan.value = pan;
  gain.gain.setValueAtTime(0, now);
  gain.gain.linearRampToValueAtTime(loudness, now + RISE);
  gain.gain.setValueAtTime(loudness, now + LENGTH - FALL);
  gain.gain.linearRampToValueAtTime(0, now + LENGTH);
  oscillator.connect(gain).connect(panner).connect(audio.destination);
  oscillator.addEventListener('ended', () => panner.disconnect());
  oscillator.start();
  oscillator.stop(now + LENGTH);
  return () => {
    // Fades out, because a sudden end clicks.
    gain.gain.cancelScheduledValues(audio.currentTime);
    gain.gain.setTargetAtTime(0, audio.currentTime, RISE / 4);
    oscillator.stop(audio.currentTime + RISE);
  };
}
