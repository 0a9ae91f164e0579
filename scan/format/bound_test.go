package format

import "testing"

// TestBound: values that a log has beside the statements that they are bound to are written under the
// names of its columns.
func TestBound(t *testing.T) {
	const written = "\na: x\nb: 1\n\n"
	for name, c := range map[string]struct{ text, want string }{
		"Hibernate":        {"Hibernate: insert into p (a, b) values (?, ?)\nT: binding parameter [1] as [VARCHAR] - [x]\nT: binding parameter [2] as [BIGINT] - [1]\n", "# Hibernate: insert into p (a, b) values (?, ?)\n# T:\n# T:\n" + written},
		"Hibernate 6":      {"insert into p (a,b) values (?,?)\nbinding parameter (1:VARCHAR) <- [x]\nbinding parameter (2:BIGINT) <- [1]\n", "# insert into p (a,b) values (?,?)\n" + written},
		"MyBatis":          {"==>  Preparing: insert into p (a, b) values (?, ?)\n==> Parameters: x(String), 1(Long)\n<==    Updates: 1\n", "# ==>  Preparing: insert into p (a, b) values (?, ?)\n# ==> P\n" + written + "# <==    Updates: 1\n"},
		"SQLAlchemy":       {"INSERT INTO p (a, b) VALUES (?, ?)\n[generated in 0.1s] ('x', 1)\n", "# INSERT INTO p (a, b) VALUES (?, ?)\n" + written},
		"PostgreSQL":       {"LOG:  execute <unnamed>: INSERT INTO p (a, b) VALUES ($1, $2)\nDETAIL:  parameters: $1 = 'x', $2 = '1'\n", "# LOG:  execute <unnamed>: INSERT INTO p (a, b) VALUES ($1, $2)\n# DETAIL:  p\n" + written},
		"Rails":            {"INSERT INTO \"p\" (\"a\", \"b\") VALUES ($1, $2)  [[\"a\", \"x\"], [\"b\", 1]]\n", written + "# INSERT INTO \"p\" (\"a\", \"b\") VALUES ($1, $2)\n"},
		"Entity Framework": {"Executed (3ms) [Parameters=[@p0='x', @p1='1' (Nullable = true)], CommandType='Text']\nINSERT INTO [P] ([a], [b])\nVALUES (@p0, @p1);\n", "# Executed (3ms) ='Text']\n# INSERT INTO [P] ([a], [b])\n# VALUES (@p0, @p1);\n" + written},
		"three in a pair":  {"INSERT INTO p (a) VALUES ($1)  [[\"a\", \"x\", \"y\"]]\n", "# INSERT INTO p (a) VALUES ($1)  [[\"a\", \"x\", \"y\"]]\n"},
		"values that lack": {"insert into p (a, b) values (?, ?)\nbinding parameter [1] as [VARCHAR] - [x]\ninsert into p (a) values (?)\n", "# insert into p (a, b) values (?, ?)\n# x\n# insert into p (a) values (?)\n"},
		"another number":   {"insert into p (a, b) values (?, ?)\n==> Parameters: x(String)\n", "# insert into p (a, b) values (?, ?)\n# ==> Parameters: x(String)\n"},
		"whose":            {"insert into p (a, b) values (?, ?)\nuser=u@v.id ==> Parameters: x(String), 1(Long)\n", "# insert into p (a, b) values (?, ?)\n# user=u@v.id ==> P\n" + written},
	} {
		b := new(bound)
		t.Run(name, func(t *testing.T) { checkRelinedTo(t, b.line, b.cut, c.text, c.want) })
	}
}
