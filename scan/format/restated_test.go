package format

import "testing"

// TestRestated: statements on one line that name each value are written as the INSERT that says
// the same.
func TestRestated(t *testing.T) {
	for text, want := range map[string]string{
		"UPDATE `p` SET `id` = '1',`nik`='3174', gaji = 5.5 WHERE `p`.`id` = 1;\n":                                    "INSERT INTO `p` (`id`,`nik`,`gaji`,`p.id`) VALUES ('1','3174',5.5,1);\n",
		"update p set a='x''y\\'z', b=NULL where id=2 and c='k';\n":                                                   "INSERT INTO p (`a`,`b`,`id`,`c`) VALUES ('x''y\\'z',NULL,2,'k');\n",
		"INSERT INTO p SET nik='1', nama='B, C';\n":                                                                   "INSERT INTO p (`nik`,`nama`) VALUES ('1','B, C');\n",
		"UPDATE p SET a = a + 1 WHERE id IN (1,2);\nUPDATE p SET a='1' WHERE b > 2;\n":                                "UPDATE p SET a = a + 1 WHERE id IN (1,2);\nUPDATE p SET a='1' WHERE b > 2;\n",
		"INSERT INTO p (nik,nama)\nSELECT '1','B' FROM dual\nUNION ALL SELECT '2' AS nik,'C' AS nama\n;\nSELECT 1;\n": "INSERT INTO p (nik,nama) VALUES ('1','B');\nINSERT INTO p (nik,nama) VALUES ('2','C');\n;\nSELECT 1;\n",
		"INSERT INTO p (a)\nSELECT a FROM q WHERE b = 'x';\n":                                                         "INSERT INTO p (a)\nSELECT a FROM q WHERE b = 'x';\n",
		"LOG:  statement: insert into p(a) values('1')\n":                                                             "-- LOG:  statement:\ninsert into p(a) values('1');\n",
		"2024-01-01 1 Query\tUPDATE p SET a='1' WHERE id=2\n":                                                         "-- 2024-01-01 1 Query\nINSERT INTO p (`a`,`id`) VALUES ('1',2);\n",
		"INSERT INTO p (a) VALUES ('1') ON DUPLICATE KEY UPDATE a='1';\n":                                             "INSERT INTO p (a) VALUES ('1');\n",
		"INSERT INTO p (a) VALUES ('1') ON DUPLICATE KEY UPDATE a='2';\n":                                             "INSERT INTO p (a) VALUES ('1') ON DUPLICATE KEY UPDATE a='2';\n",
	} {
		checkRelined(t, new(restated).line, text, want)
	}
	for text, want := range map[string]bool{
		"UPDATE p SET a='1' WHERE id=1;\nUPDATE p SET a='1' WHERE id=2;\nUPDATE p SET a='1' WHERE id=3;\n": true,
		"INSERT INTO p VALUES (1);\nINSERT INTO p VALUES (2);\nINSERT INTO p VALUES (3);\n":                false,
		"id,catatan\n1,update p set a='1'\n2,x\n3,y\n":                                                     false,
	} {
		if isRestated([]byte(text)) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}
