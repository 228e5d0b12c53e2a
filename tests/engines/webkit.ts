import { createServer, type AddressInfo } from 'node:net';
import { Builder, Capabilities } from 'selenium-webdriver';
import { findWebKit } from '../../src/dev/browsers/find.ts';
import type { Engine } from './driver.ts';
import { Program } from './program.ts';
import { SeleniumDriver } from './selenium-driver.ts';

/** A port that nobody listens to. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until a program answers at an address. Throws when it has ended by itself. */
async function answers(address: string, program: Program): Promise<void> {
  while (!(await fetch(address).catch(() => undefined))?.ok) {
    if (program.hasEnded) throw new Error(`Nothing answers at ${address}: its program has ended`);
    await new Promise(setImmediate);
  }
}

/** WebKitGTK, by WebDriver, on a screen that nobody sees. It knows no forced colours. */
export const webkit: Engine = {
  name: 'WebKit',
  forcesColours: false,
  keepsPages: true,
  async start({ dark } = {}) {
    const programs = findWebKit();
    if (!programs) throw new Error('WebKit is not here');
    const running: Program[] = [];
    const stop = async (): Promise<void> => {
      for (const program of running.toReversed()) await program.stop();
    };
    try {
      const screen = new Program(
        programs.screen,
        ['-displayfd', '3', '-screen', '0', '1000x1000x24', '-nolisten', 'tcp'],
        process.env,
        ['ignore', 'ignore', 'ignore', 'pipe'],
      );
      running.push(screen);
      const env = {
        ...process.env,
        DISPLAY: `:${await screen.line(3)}`,
        GDK_BACKEND: 'x11',
        GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita',
        NO_AT_BRIDGE: '1',
      };
      const port = await freePort();
      const driver = new Program(programs.driver, [`--port=${port}`], env);
      running.push(driver);
      const address = `http://127.0.0.1:${port}`;
      await answers(`${address}/status`, driver);
      const wanted = new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
      });
      const session = await new Builder().usingServer(address).withCapabilities(wanted).build();
      await session.manage().window().setRect({ x: 0, y: 0, width: 800, height: 840 });
      return new SeleniumDriver(session, stop);
    } catch (error) {
      await stop();
      throw error;
    }
  },
};
