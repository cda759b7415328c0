// Preloaded by installation.mjs into every Node process that npm starts: none of them reaches another machine.
require('node:net').Socket.prototype.connect = () => {
  throw new Error('an install step wants to reach the network')
}
