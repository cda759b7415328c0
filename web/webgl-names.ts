/*
 * Sigma reads constants of these classes while it loads. Where a browser lacks them the whole script would fail, and
 * with it the list of statements; with empty classes only the drawing fails, which the page can say.
 */
const names = globalThis as unknown as Record<string, unknown>
for (const name of ['WebGLRenderingContext', 'WebGL2RenderingContext']) names[name] ??= function absent() {}
