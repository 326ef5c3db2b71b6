import 'react';

declare module 'react' {
  interface InputHTMLAttributes<T> {
    /** Picks a folder with everything in it. Every browser has this; the types of React do not. */
    webkitdirectory?: string | undefined;
  }
}
