// Preloaded (`node --require`) by checkers that need an API of the compiler, which TypeScript 7 has not: they get TypeScript 5.
const Module = require('node:module');

const { _resolveFilename: resolve } = Module;
Object.assign(Module, {
  _resolveFilename(request, ...rest) {
    return resolve.call(this, request.replace(/^typescript(?=\/|$)/, 'typescript-5'), ...rest);
  },
});
