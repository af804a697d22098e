export declare class SetupError extends Error {
  override readonly name: 'SetupError';
}

/** The part of package-lock.json that is read; paths such as 'node_modules/preact'. */
export interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly optional?: boolean; readonly devOptional?: boolean; readonly link?: boolean }>
  >;
}

export declare function say(vi: string, en: string): void;
export declare function isAtLeast(version: string, minimum: string): boolean;
export declare function isInstalled(lock: Lock, installed: Lock): boolean;
export declare function runStage(script: string, args: readonly string[]): Promise<number>;
