/** Messages that have come and wait to be taken. */
export class Inbox<Message> {
  readonly #messages: Message[] = [];
  #wake = (): void => {};

  put(messages: readonly Message[]): void {
    for (const message of messages) this.#messages.push(message);
    this.#wake();
  }

  async take(): Promise<Message> {
    for (;;) {
      const [message] = this.#messages.splice(0, 1);
      if (message !== undefined) return message;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
