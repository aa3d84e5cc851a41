declare module 'webvtt-parser' {
  interface WebVTTError {
    message: string;
    line: number;
    col?: number;
  }
  export class WebVTTParser {
    parse(text: string, mode?: 'subtitles' | 'metadata' | 'chapters'): { cues: object[]; errors: WebVTTError[] };
  }
}
