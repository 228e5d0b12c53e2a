import { BEAT, type Tone } from './score.ts';

/** In seconds: a tone ends before the next, so that none runs into another. */
const LENGTH = (BEAT - 100) / 1000;
const RISE = 0.02;
const FALL = 0.2;

/** How loud, of 1: beside speech, never over it. A rough tone carries further at the same measure. */
const LOUDNESS = { clear: 0.2, rough: 0.07 };

/** Plays a tone now, and returns what silences it. */
export function playTone(audio: AudioContext, { frequency, place, rough }: Tone): () => void {
  const now = audio.currentTime;
  const loudness = rough ? LOUDNESS.rough : LOUDNESS.clear;
  const oscillator = audio.createOscillator();
  const gain = audio.createGain();
  const panner = audio.createStereoPanner();
  oscillator.type = rough ? 'sawtooth' : 'triangle';
  oscillator.frequency.value = frequency;
  panner.pan.value = place;
  gain.gain.setValueAtTime(0, now);
  gain.gain.linearRampToValueAtTime(loudness, now + RISE);
  gain.gain.setValueAtTime(loudness, now + LENGTH - FALL);
  gain.gain.linearRampToValueAtTime(0, now + LENGTH);
  oscillator.connect(gain).connect(panner).connect(audio.destination);
  oscillator.addEventListener('ended', () => panner.disconnect());
  oscillator.start();
  oscillator.stop(now + LENGTH);
  return () => {
    // Not at once: that would click.
    gain.gain.cancelScheduledValues(audio.currentTime);
    gain.gain.setTargetAtTime(0, audio.currentTime, RISE / 4);
    oscillator.stop(audio.currentTime + RISE);
  };
}
