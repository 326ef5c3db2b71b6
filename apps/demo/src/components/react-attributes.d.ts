import 'react';

declare module 'react' {
  interface InputHTMLAttributes<T> {
    /** Picks a folder with all that is in it; every browser has it, the types of React do not. */
    webkitdirectory?: string | undefined;
  }
}
