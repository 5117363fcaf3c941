/**
 * Installs the packages of package-lock.json when they are not there yet, so that `npm test` or `npm run demo`
 * is the first command on a machine that has only Node. Plain Node: nothing is installed when it runs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const packagesOf = (lockfile) => (existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {});

/** npm writes the inner lockfile last, so a broken-off installation has none; contents are compared because a clone sets new file times. */
const isInstalled = () => {
  const there = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || wanted.optional || there[path]?.version === wanted.version,
  );
};

const isOldNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < 20 || (major === 20 && minor < 19);
};

if (isOldNode()) {
  console.error(`Cần Node.js 20.19 trở lên; máy này đang dùng ${process.versions.node}. Tải bản mới tại https://nodejs.org.`);
  process.exit(1);
}

if (!isInstalled()) {
  console.error('Đang cài các thư viện cần thiết (chỉ lần đầu, khoảng một phút)…');
  // Through the shell, because npm is npm.cmd on Windows.
  const { status } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', { cwd: root, shell: true, stdio: ['ignore', 2, 2] });
  if (status !== 0) console.error('Chưa cài được thư viện: xin kiểm tra kết nối mạng rồi chạy lại lệnh.');
  process.exit(status ?? 1);
}
