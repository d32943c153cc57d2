import './renders.ts';
import { createRoot } from 'react-dom/client';
import { startDeck } from '../app/deck.ts';
import { App } from './App.tsx';
import { DeckPart } from './frame/DeckPart.ts';
import { Starting } from './title/Starting.tsx';
import { watchVoice } from './voice.ts';
import './tokens.css';
import './css/sky.css';
import './css/base.css';
import './css/keys.css';
import './css/frame.css';
import './css/cartridge.css';
import './css/window.css';
import './css/scene.css';
import './css/colony.css';
import './css/meters.css';
import './css/controls.css';
import './css/paper.css';
import './css/panels.css';
import './css/sheets.css';
import './css/crew.css';
import './css/title.css';
import './css/saving.css';
import './css/screen.css';
import './css/landscape.css';
import './css/touch.css';

const LONGEST_MS = 200;
const container = document.getElementById('root');
if (container === null) throw new Error('the page has no #root');
const root = createRoot(container);
root.render(<Starting />);
const painted = firstPaint();
void painted.then(DeckPart.fetch);
startDeck(painted)
  .then(async (deck) => {
    await watchVoice();
    return deck;
  })
  .then(
    (deck) => root.render(<App deck={deck} />),
    () => root.render(<Starting failed />),
  );

/** Resolves when the page has been painted once; a page that nobody looks at is not painted, and does not wait. */
function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
