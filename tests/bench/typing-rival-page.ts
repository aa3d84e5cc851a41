import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

/** What runs in the page of a rival: a button for each story, which fetches its words and puts them into a new editor. */
const surface = document.querySelector<HTMLElement>('#surface');
const title = document.querySelector<HTMLTextAreaElement>('[aria-label="Headline"]');
const isTipTap = location.hash === '#tiptap';
let editor: Editor | undefined;

async function open(name: string, headline: string): Promise<void> {
  const answer = await fetch(`${name}.html`);
  const content = await answer.text();
  if (!surface || !title) throw new Error('the page of the bench is not whole');
  title.value = headline;
  editor?.destroy();
  surface.replaceChildren();
  if (isTipTap) {
    editor = new Editor({ element: surface, extensions: [StarterKit], content });
    editor.view.dom.spellcheck = false;
    return;
  }
  const bare = document.createElement('div');
  bare.contentEditable = 'true';
  bare.spellcheck = false;
  bare.innerHTML = content;
  surface.append(bare);
}

for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', () => void open(button.id, button.textContent));
}
