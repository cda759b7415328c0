/** The part of onnxruntime-web that is built into dist; with its own types. */
declare module '#onnxruntime-web' {
  export * from 'onnxruntime-web/wasm'
}
