-- What the databases beside this are made of: sqlite3 people.sqlite <people.sql, and with PRAGMA encoding = 'UTF-16le'
-- wide.sqlite. All people are invented.
PRAGMA page_size = 512;
CREATE TABLE pasien (id INTEGER PRIMARY KEY AUTOINCREMENT, nama TEXT, catatan TEXT, "gaji pokok" REAL, foto BLOB);
CREATE TABLE penduduk (nama TEXT, nik INTEGER, PRIMARY KEY (nik));
CREATE TABLE kartu (kode TEXT, nama TEXT, no_kk TEXT, PRIMARY KEY (no_kk, kode)) WITHOUT ROWID;
CREATE VIEW lama AS SELECT nama FROM pasien WHERE catatan = 'pindah';
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40)
INSERT INTO pasien SELECT NULL, 'Pasién ' || i, CASE WHEN i % 9 = 0 THEN replace(hex(zeroblob(700)), '0', 'c''\') ELSE 'it''s ' || i END, i * 1000 + 0.5, CASE WHEN i = 7 THEN x'ffd8ffe000104a46' WHEN i = 8 THEN x'00016b617461206b756e6369ff' END FROM n;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40)
INSERT INTO penduduk SELECT 'Warga ' || i, 3174061505900000 + i FROM n;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40)
INSERT INTO kartu SELECT 'K' || i, 'Kepala ' || i, '317406150590' || substr('0000' || i, -4) FROM n;
