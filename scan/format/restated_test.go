package format

import "testing"

// TestCopied: lines of a COPY that is told to be CSV, or to have another delimiter, are written as
// those of one with tabs.
func TestCopied(t *testing.T) {
	for text, want := range map[string]string{
		"COPY p (a,b) FROM stdin WITH CSV HEADER;\na,b\n1,\"x, \"\"y\"\"\nz\tq\"\n\\.\nSELECT 1;\n": "COPY p (a,b) FROM stdin;\n1\tx, \"y\"\\nz\\tq\n\\.\nSELECT 1;\n",
		"COPY p(a,b) FROM STDIN (FORMAT csv, HEADER false);\n1,C:\\d\n\\.\n":                        "COPY p(a,b) FROM STDIN;\n1\tC:\\\\d\n\\.\n",
		"INSERT INTO q VALUES ('x\nCOPY p (a,b) FROM stdin CSV;\n1,2');\n":                          "INSERT INTO q VALUES ('x\nCOPY p (a,b) FROM stdin CSV;\n1,2');\n",
		"COPY p (a,b) FROM stdin CSV HEADER ESCAPE '\\';\na,b\n\"x\\\"y\",3\n\\.\n":                 "COPY p (a,b) FROM stdin;\nx\"y\t3\n\\.\n",
		"COPY p (a,b) FROM stdin CSV QUOTE '''';\n'x,y',3\n\\.\n":                                   "COPY p (a,b) FROM stdin;\nx,y\t3\n\\.\n",
		"COPY p (a,b) FROM stdin DELIMITER '|';\n1|\\N\n\\.\n":                                      "COPY p (a,b) FROM stdin;\n1\t\\N\n\\.\n",
		"COPY p (a,b) FROM stdin;\n1\t2\n\\.\n":                                                     "COPY p (a,b) FROM stdin;\n1\t2\n\\.\n",
	} {
		checkRelined(t, new(copied).line, text, want)
	}
	for text, want := range map[string]bool{
		"-- x\nCOPY p (a) FROM stdin WITH (FORMAT csv);\n1\n\\.\n": true,
		"COPY p (a) FROM stdin;\n1\n\\.\n":                         false,
		"COPY p FROM '/tmp/a.csv' DELIMITER ',' CSV;\n":            false,
	} {
		if isCopied([]byte(text)) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}

// TestRestated: statements on one line that name each value are written as the INSERT that says
// the same.
func TestRestated(t *testing.T) {
	for text, want := range map[string]string{
		"UPDATE `p` SET `id` = '1',`nik`='3174', gaji = 5.5 WHERE `p`.`id` = 1;\n":                                                       "INSERT INTO `p` (`id`,`nik`,`gaji`,`p.id`) VALUES ('1','3174',5.5,1);\n",
		"update p set a='x''y\\'z', b=NULL where id=2 and c='k';\n":                                                                      "INSERT INTO p (`a`,`b`,`id`,`c`) VALUES ('x''y\\'z',NULL,2,'k');\n",
		"INSERT INTO p SET nik='1', nama='B, C';\n":                                                                                      "INSERT INTO p (`nik`,`nama`) VALUES ('1','B, C');\n",
		"UPDATE p SET a = a + 1 WHERE id IN (1,2);\nUPDATE p SET a='1' WHERE b > 2;\n":                                                   "UPDATE p SET a = a + 1 WHERE id IN (1,2);\nUPDATE p SET a='1' WHERE b > 2;\n",
		"INSERT INTO p (nik,nama)\nSELECT '1','B' FROM dual\nUNION ALL SELECT '2' AS nik,'C' AS nama\n;\nSELECT 1;\n":                    "INSERT INTO p (nik,nama) VALUES ('1','B');\nINSERT INTO p (nik,nama) VALUES ('2','C');\n;\nSELECT 1;\n",
		"INSERT INTO p (a)\nSELECT a FROM q WHERE b = 'x';\n":                                                                            "INSERT INTO p (a)\nSELECT a FROM q WHERE b = 'x';\n",
		"INSERT INTO p (a,b)\nSELECT '1',N'B' UNION ALL\nSELECT '2','C';\nSELECT 1;\n":                                                   "INSERT INTO p (a,b) VALUES ('1',N'B');\nINSERT INTO p (a,b) VALUES ('2','C');\nSELECT 1;\n",
		"INSERT INTO p (a)\nSELECT '1' FROM DUAL\nUNION ALL\nSELECT '2' FROM DUAL;\n":                                                    "INSERT INTO p (a) VALUES ('1');\nINSERT INTO p (a) VALUES ('2');\n",
		"INSERT INTO p (a) SELECT '1' UNION ALL SELECT '2';\n":                                                                           "INSERT INTO p (a) VALUES ('1'),('2');\n",
		"INSERT INTO p (a) SELECT a FROM q;\n":                                                                                           "INSERT INTO p (a) SELECT a FROM q;\n",
		"INSERT INTO p (a) SELECT '1' FROM dual WHERE NOT EXISTS (SELECT 1 FROM p WHERE a='1');\n":                                       "INSERT INTO p (a) VALUES ('1');\n",
		"INSERT INTO p (a) SELECT '1' FROM dual WHERE NOT EXISTS (SELECT 1 FROM p WHERE a='2');\n":                                       "INSERT INTO p (a) SELECT '1' FROM dual WHERE NOT EXISTS (SELECT 1 FROM p WHERE a='2');\n",
		"INSERT INTO p (a)\nSELECT * FROM (VALUES\n('1'),\n('2')\n) AS v(a);\nSELECT 1;\n":                                               "INSERT INTO p (a) VALUES\n('1'),\n('2')\n;\nSELECT 1;\n",
		"INSERT INTO p (a) SELECT '1' FROM dual\nWHERE NOT EXISTS (SELECT 1 FROM p WHERE a='1');\nSELECT 1;\n":                           "INSERT INTO p (a) VALUES ('1');\nSELECT 1;\n",
		"IF NOT EXISTS (SELECT 1 FROM p) INSERT INTO p (a) VALUES ('1'),\n('2');\n":                                                      "INSERT INTO p (a) VALUES ('1'),\n('2');\n",
		"INSERT INTO p (a) VALUES ('1') ON DUPLICATE KEY UPDATE a='1';INSERT INTO p (a) VALUES ('1');\n":                                 "INSERT INTO p (a) VALUES ('1') ON DUPLICATE KEY UPDATE a='1';INSERT INTO p (a) VALUES ('1');\n",
		"IF NOT EXISTS (SELECT 1 FROM p WHERE a=N'1') INSERT INTO [p] (a) VALUES (N'1')\nGO\n":                                           "INSERT INTO [p] (a) VALUES (N'1');\nGO\n",
		"MERGE INTO p USING dual ON (id='7') WHEN NOT MATCHED THEN INSERT (a,b) VALUES ('1','2');\n":                                     "-- MERGE INTO p USING dual ON (id='7') WHEN NOT MATCHED THEN\nINSERT INTO p (a,b) VALUES ('1','2');\n",
		"INSERT INTO p (a,b)\nSELECT '1','B\nC''s' UNION ALL\nSELECT '2','D\n\nE';\nSELECT 'x\n';\n":                                     "INSERT INTO p (a,b) VALUES ('1','B\nC''s');\nINSERT INTO p (a,b) VALUES ('2','D\n\nE');\nSELECT 'x\n';\n",
		"UPDATE p SET a='x\ny' WHERE id=1;\nUPDATE p SET a='cut\noff":                                                                    "INSERT INTO p (`a`,`id`) VALUES ('x\ny',1);\nUPDATE p SET a='cut\noff",
		"MERGE INTO p AS t\nUSING (VALUES\n('1','a)\nb'),\n('2','c')\n) AS s (nik, nama)\nON t.nik = s.nik;\n":                           "INSERT INTO p (nik, nama) VALUES\n('1','a)\nb'),\n('2','c');\n\nON t.nik = s.nik;\n",
		"MERGE p WITH (HOLDLOCK)\nUSING (\n  SELECT '1' AS nik,\n  'B' AS nama UNION ALL SELECT '2', 'C') s\nON x;\n":                    "INSERT INTO p (`nik`,`nama`) VALUES ('1','B'),('2','C');\n s\nON x;\n",
		"MERGE INTO p USING staging s ON p.a = s.a\nWHEN MATCHED THEN UPDATE SET b = 'x';\n":                                             "MERGE INTO p USING staging s ON p.a = s.a\nWHEN MATCHED THEN UPDATE SET b = 'x';\n",
		"MERGE INTO p\nUSING (SELECT '1' AS a, f(b) AS b) s ON x;\n":                                                                     "MERGE INTO p\nUSING (SELECT '1' AS a, f(b) AS b) s ON x;\n",
		"MERGE INTO p\nUSING (VALUES ('1'),\n('2'":                                                                                       "MERGE INTO p\nUSING (VALUES ('1'),\n('2'",
		"INSERT INTO p\nSELECT '1' AS a, 2 AS b\nUNION ALL\nSELECT '3', 4;\nSELECT 1;\n":                                                 "INSERT INTO p (`a`,`b`) VALUES ('1',2);\nINSERT INTO p (`a`,`b`) VALUES ('3',4);\nSELECT 1;\n",
		"INSERT INTO p SELECT '1', 'x' UNION SELECT '2', 'y';\n":                                                                         "INSERT INTO p VALUES ('1','x'),('2','y');\n",
		"SELECT '1' AS a, 'x' AS b UNION ALL SELECT '2', 'y'\n":                                                                          "INSERT INTO query (`a`,`b`) VALUES ('1','x'),('2','y');\n",
		"SELECT 1 AS one;\nSELECT a AS b FROM p;\n":                                                                                      "SELECT 1 AS one;\nSELECT a AS b FROM p;\n",
		"SELECT * FROM (VALUES\n('1','x'),\n('2','y')) AS v(a, b);\n":                                                                    "INSERT INTO query (a, b) VALUES\n('1','x'),\n('2','y');\n;\n",
		"WITH v(a,b) AS (\nVALUES ('1','x'))\nSELECT * FROM v;\n":                                                                        "INSERT INTO v (a,b) VALUES ('1','x');\n\nSELECT * FROM v;\n",
		"CALL p(x_a => '1', x_b => 2);\nEXEC dbo.p @a=N'1', @b='y'\nCALL p('1','2')\n":                                                   "INSERT INTO p (`x_a`,`x_b`) VALUES ('1',2);\nINSERT INTO dbo.p (`a`,`b`) VALUES (N'1','y');\nINSERT INTO p VALUES ('1','2');\n",
		"EXEC sp_executesql N'x', N'y';\nCALL p(f(1), 2);\nEXEC p;\n":                                                                    "EXEC sp_executesql N'x', N'y';\nCALL p(f(1), 2);\nEXEC p;\n",
		"LOG:  statement: insert into p(a) values('1')\n":                                                                                "-- LOG:  statement:\ninsert into p(a) values('1');\n",
		"2024-01-01 1 Query\tUPDATE p SET a='1' WHERE id=2\n":                                                                            "-- 2024-01-01 1 Query\nINSERT INTO p (`a`,`id`) VALUES ('1',2);\n",
		"2024-01-01T03:00:01.1Z\t  1 Query\tinsert into p(a) values('1')\n2024-01-01T03:00:01.2Z\t  1 Query\tSELECT 1\n\t\t  1 Quit\t\n": "-- 2024-01-01T03:00:01.1Z\t  1 Query\ninsert into p(a) values('1');\n-- 2024-01-01T03:00:01.2Z\t  1 Query\tSELECT 1\n-- \t\t  1 Quit\t\n",
		"INSERT INTO p (a) VALUES ('1') ON DUPLICATE KEY UPDATE a='1';\n":                                                                "INSERT INTO p (a) VALUES ('1');\n",
		"INSERT INTO p (a) VALUES ('1') ON DUPLICATE KEY UPDATE a='2';\n":                                                                "INSERT INTO p (a) VALUES ('1') ON DUPLICATE KEY UPDATE a='2';\n",
	} {
		r := new(restated)
		checkRelinedTo(t, r.line, r.end, text, want)
	}
	for text, want := range map[string]bool{
		"INSERT INTO p (a)\nSELECT 'x\ny\nz' UNION ALL\nSELECT 'u\nv' UNION ALL\nSELECT 'w';\n":            true,
		"SET NOCOUNT ON\nMERGE INTO p AS t\nUSING (VALUES\n('1')) AS s (a)\nON 1=1;\n":                     true,
		"MERGE INTO p USING staging s ON p.a = s.a WHEN MATCHED THEN UPDATE SET b = 'x';\n":                false,
		"UPDATE p SET a='1' WHERE id=1;\nUPDATE p SET a='1' WHERE id=2;\nUPDATE p SET a='1' WHERE id=3;\n": true,
		"INSERT INTO p VALUES (1);\nINSERT INTO p VALUES (2);\nINSERT INTO p VALUES (3);\n":                false,
		"BEGIN\n  INSERT INTO p (a) SELECT '1' UNION ALL\n  SELECT '2' UNION ALL\n  SELECT '3';\n":         true,
		"id,catatan\n1,update p set a='1'\n2,x\n3,y\n":                                                     false,
	} {
		if isRestated([]byte(text)) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}
