import { readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import mime from "mime";

/** A folder served as a plain host serves it. */
export interface SiteServer {
  /** Without a slash at the end: `"http://127.0.0.1:40123/garden"`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves `folder` below `basePath` at a free port: `index.html` for folders, `404.html` for what is not there. */
export async function serveSite(folder: string, basePath: string): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(`http://host${request.url ?? "/"}`);
    if (!pathname.startsWith(`${basePath}/`)) return send(response, 404, "text/plain", "No garden here");
    const path = decodeURIComponent(pathname.slice(basePath.length)).replace(/\/+/g, "/");
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (isFile(file)) return send(response, 200, mime.getType(file) ?? "application/octet-stream", readFileSync(file));
    if (isFile(join(file, "index.html"))) return response.writeHead(301, { Location: `${pathname}/` }).end();
    return send(response, 404, "text/html", readFileSync(join(folder, "404.html")));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { "Content-Type": type }).end(body);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
