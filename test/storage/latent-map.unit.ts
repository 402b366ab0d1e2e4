import { describe, it } from 'node:test';
import { conformanceConfig, storageConformance } from '../../src/storage/conformance/index.js';
import { createTable, LATENT_MAP, latentMap } from '../../stories/storage/latent-map.js';

storageConformance(
  { describe, it },
  {
    name: 'latent map',
    capabilities: LATENT_MAP,
    // Every test begins with a storage that is empty, and may connect as several people.
    createWorld: () => {
      const storage = latentMap(createTable(), 1);
      return Promise.resolve({
        connect: (person) => storage(conformanceConfig(person)),
        // Yours may have something to clear away.
        destroy: () => Promise.resolve(),
      });
    },
  },
);
