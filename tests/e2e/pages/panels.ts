import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The right column: one panel with its tabs. */
class Panel {
  readonly page: Page;
  readonly root: Locator;
  readonly #tab: string;

  constructor(page: Page, tab: string) {
    this.page = page;
    this.#tab = tab;
    this.root = page.getByRole('tabpanel', { name: tab, exact: true });
  }

  async open(): Promise<void> {
    await this.page.getByRole('tab', { name: this.#tab, exact: true }).click();
    await expect(this.root).toBeVisible();
  }
}

export class PreviewPanel extends Panel {
  constructor(page: Page) {
    super(page, 'Preview');
  }

  get frame(): FrameLocator {
    return this.root.frameLocator('iframe');
  }
}

export class RundownPanel extends Panel {
  constructor(page: Page) {
    super(page, 'Rundown');
  }

  get segments(): Locator {
    return this.root.getByRole('listitem');
  }
}

export class HistoryPanel extends Panel {
  constructor(page: Page) {
    super(page, 'History');
  }
}

export class ReviewPanel extends Panel {
  constructor(page: Page) {
    super(page, 'Review');
  }

  /** The field of the comment that is being written. */
  get draft(): Locator {
    return this.root.getByRole('textbox', { name: 'Your comment' });
  }

  get threads(): Locator {
    return this.root.getByRole('list', { name: /^Comments/ }).locator(':scope > li');
  }
}

export class DetailsPanel extends Panel {
  constructor(page: Page) {
    super(page, 'Details');
  }
}

export class ProblemsPanel extends Panel {
  constructor(page: Page) {
    super(page, 'Problems');
  }

  /** The problems of one kind, by its heading. */
  kind(label: string): Locator {
    return this.root.getByRole('region', { name: new RegExp(`^${label}`) });
  }
}
