// In the place of loaders.gl: every layer gets its rows and none an address, so that nothing is ever loaded by deck.gl itself.

const refuse = () => Promise.reject(new Error("deck.gl was asked to load a file"));

export const load = refuse;
export const registerLoaders = () => {};
export const ImageLoader = { id: "image", name: "Images", extensions: [], mimeTypes: [], parse: refuse };
