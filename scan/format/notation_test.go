package format

import (
	"encoding/json"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"bocor/scan/record"
)

// notated returns the JSON and the other text that a notation is read as.
func notated(t *testing.T, source io.Reader) (values, outer string, faults []record.Fault) {
	t.Helper()
	n := newNotation(source, Defaults())
	out, err := io.ReadAll(n)
	if err != nil {
		t.Fatal(err)
	}
	return string(out), string(n.outer), n.stream.faults
}

func TestNotation(t *testing.T) {
	for _, c := range []struct{ name, text, want, outer string }{
		{"JavaScript", "export default [\n  { nik: '1', nama: \"A\", 'umur': 0x1f, ok: true, x: undefined, },\n];\n",
			`[{"nik":"1","nama":"A","umur":"0x1f","ok":true,"x":null}]`, "export default\n"},
		{"MongoDB's shell", "db> db.t.find()\n{ _id: ObjectId('5f'), n: NumberLong(\"12\"), at: ISODate('2023-01-02'), m: Long('3') }\n{ _id: ObjectId('60') }\nType \"it\" for more\n",
			`{"_id":["5f"],"n":["12"],"at":["2023-01-02"],"m":["3"]}` + "\n" + `{"_id":["60"]}`, "db> db.t.find()\nObjectId\nNumberLong\nISODate\nLong\nType \"it\" for more\n"},
		{"Robo 3T", "/* 1 */\n{\n  \"nik\" : \"1\"\n}\n\n/* 2 */\n{\n  \"nik\" : \"2\"\n}\n", `{"nik":"1"}` + "\n" + `{"nik":"2"}`, ""},
		{"Python", "[{'nik': u'1', 'b': b\"x\", 'at': datetime.date(1990, 1, 2), 'seen': datetime.datetime(2020, 1, 2, 3, 4), 'n': None, 'y': True, 'q': 'it\\'s \"A\"'}]",
			`[{"nik":"1","b":"x","at":"1990-01-02","seen":"2020-01-02 03:04","n":null,"y":true,"q":"it's \"A\""}]`, "datetime.date\ndatetime.datetime\n"},
		{"rows of Python", "('1', 'A', 5)\n('2', 'B', None)\n", `["1","A",5]` + "\n" + `["2","B",null]`, ""},
		{"data classes", "[Orang(nik='1', nama='A'), Orang(nik='2', nama='B')]", `[{"nik":"1","nama":"A"},{"nik":"2","nama":"B"}]`, "Orang\n"},
		{"a set", "[{'a', 'b'}, {}]", `[["a","b"],{}]`, ""},
		{"PHP", "<?php\n$t = array(\n  array('nik' => '1','nama' => NULL),\n  array('nik' => \"2\"),\n);\n", `[{"nik":"1","nama":null},{"nik":"2"}]`, "<?php\n$t =\narray\n"},
		{"PHP's var_export", "array (\n  0 => \n  array (\n    'nik' => '1',\n  ),\n  1 => \n  array (\n    'nik' => '2',\n  ),\n)", `[{"nik":"1"},{"nik":"2"}]`, "array\n"},
		{"PHP's short lists", "return [\n ['nik' => '1', 'hp' => ['a', 'b']],\n];", `[{"nik":"1","hp":["a","b"]}]`, "return\n"},
		{"keys that are data", "array ( 3171015803754863 => array ( 'a' => 1 ) )", `{"3171015803754863":{"a":1}}`, "array\n"},
		{"Ruby", "[{:nik=>\"1\", \"nama\"=>nil}, {nik: \"2\"}]", `[{"nik":"1","nama":null},{"nik":"2"}]`, ""},
		{"seeds", "DB::table('t')->insert([\n ['nik' => '1', 'at' => now()],\n]);\n", `[{"nik":"1","at":[]}]`, "DB::table('t')->insert(\nnow\n"},
		{"inserts", "db.t.insert({ nik: '1' });\ndb.t.insert({ nik: '2' });\n", `{"nik":"1"}` + "\n" + `{"nik":"2"}`, "db.t.insert(\n"},
		{"comments", "[\n// satu 3171015803754863\n{ a: 1, /* dua */ b: 2 }, # tiga\n]", `[{"a":1,"b":2}]`, "// satu 3171015803754863\n/* dua */\n# tiga\n"},
		{"escapes", `{ a: '\x41\u0042\n\d\\', b: "x\'y" }`, `{"a":"\u0041\u0042\n\\d\\","b":"x'y"}`, ""},
		{"text over lines", "{ a: `x\ny`, b: \"c\td\" }", `{"a":"x\ny","b":"c\u0009d"}`, ""},
		{"adjacent", "{a: 1}{a: 2}, {a: 3}", `{"a":1}` + "\n" + `{"a":2}` + "\n" + `{"a":3}`, ""},
		{"long numbers", "[{a: 3171015803754863n, b: 5L, c: -1.5e3, d: +62812}]", `[{"a":3171015803754863,"b":5,"c":-1.5e3,"d":"+62812"}]`, ""},
		{"dates of JavaScript", "[{a: new Date(1990, 0, 5), b: new Date('x'), c: date(2024, 13, 1), d: validate(1990, 1, 2)}]", `[{"a":"1990-01-05","b":["x"],"c":[2024,13,1],"d":[1990,1,2]}]`, "Date\ndate\nvalidate\n"},
		{"no values", "if (x) { y(); }\nfunction z() { return 1 }\n", "", "if (x) { y(); }\nfunction z() { return 1 }\n"},
	} {
		values, outer, faults := notated(t, strings.NewReader(c.text))
		if values = strings.TrimSpace(values); values != c.want || outer != c.outer || len(faults) > 0 {
			t.Errorf("%s: %s, %q, %v\nwant %s, %q", c.name, values, outer, faults, c.want, c.outer)
		}
		if again, beside, _ := notated(t, iotest.OneByteReader(strings.NewReader(c.text))); strings.TrimSpace(again) != values || beside != outer {
			t.Errorf("%s, in pieces: %s, %q", c.name, again, beside)
		}
	}
}

// What breaks the rules is damage, and what follows is read where it is sure again.
func TestNotationBroken(t *testing.T) {
	values, outer, faults := notated(t, strings.NewReader("[\n {nik: '1'},\n {nik 3171015803754863},\n {nik: '3'},\n]\n"))
	if values != "[{\"nik\":\"1\"},{\"nik\"}]\n{\"nik\":\"3\"}\n" || !strings.Contains(outer, "3171015803754863") || len(faults) != 1 || faults[0].Trouble != record.Damage {
		t.Errorf("%q, %q, %v", values, outer, faults)
	}
	if _, _, faults := notated(t, strings.NewReader("[{x: "+strings.Repeat("new ", 1_000_000))); len(faults) != 1 {
		t.Errorf("news: %v", faults)
	}
	if _, _, faults := notated(t, strings.NewReader("[\n {nik: '1'},\n {nik: '2")); len(faults) != 1 || faults[0].Code != record.Truncated {
		t.Errorf("cut off: %v", faults)
	}
}

func TestIsNotation(t *testing.T) {
	for text, want := range map[string]bool{
		"[{a: 1, b: 2}]":                                       true,
		"const a = [\n['x', 'y'],\n]":                          true,
		"('1', 'A')\n('2', 'B')\n":                             true,
		"{'nik': '1', 'nama': 'A'}":                            true,
		`{"a": 1, "b": NaN}`:                                   true,
		"{\"a\":1,\"b\":2}\nselesai\n":                         true,
		strings.Repeat("{\"a\":1,\"b\":2}\nselesai\n", 9):      false,
		`{"a":1,"b":2}`:                                        false,
		"{\"a\":1}\n{\"a\":2}\n":                               false,
		"{\"a\":1,\"b\":\n{\"a\":2}\n":                         false,
		"[2024-01-01 10:00:00] x: y\n":                         false,
		"[INFO] a\n[INFO] b\n":                                 false,
		"nik,nama\n1,A\n":                                      false,
		"(021) 555,A\n(022) 666,B\n":                           false,
		"body { color: red; top: 1px }":                        false,
		"- [x](y)\n- [z](w)\n":                                 false,
		"a:2:{i:0;s:1:\"x\";}":                                 false,
		"[section]\na = 1\n":                                   false,
		"oleh X\nINSERT INTO t VALUES\n(1, 'A'),\n(2, 'B');\n": false,
	} {
		options := Defaults()
		if got := isNotation([]byte(text), true, &options); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}

// FuzzNotation checks that pieces make no difference, that JSON stays what it is, and that
// no number is lost.
func FuzzNotation(f *testing.F) {
	f.Add("[{a: 'x', \"b\": 3171015803754863}]")
	f.Add("array ( 0 => array ( 'a' => NULL, ), )")
	f.Add("x = {'a': datetime.date(1, 2, 3), 'b': u'c'} # d")
	number := regexp.MustCompile(`\d{7,}`)
	f.Fuzz(func(t *testing.T, text string) {
		values, outer, faults := notated(t, strings.NewReader(text))
		if again, beside, _ := notated(t, iotest.OneByteReader(strings.NewReader(text))); again != values || beside != outer {
			t.Fatalf("%q, %q\nin pieces %q, %q", values, outer, again, beside)
		}
		if len(faults) > 0 {
			return
		}
		for _, n := range number.FindAllString(text, -1) {
			if !strings.Contains(values, n) && !strings.Contains(outer, n) {
				t.Fatalf("%s is lost: %q, %q", n, values, outer)
			}
		}
		if text = strings.TrimSpace(text); len(text) > 0 && (text[0] == '[' || text[0] == '{') && json.Valid([]byte(text)) {
			var want, got any
			if json.Unmarshal([]byte(text), &want) != nil || values == "" {
				return // nothing is in it
			}
			if err := json.Unmarshal([]byte(values), &got); err != nil {
				t.Fatal(err)
			}
			a, _ := json.Marshal(want)
			b, _ := json.Marshal(got)
			if !slices.Equal(a, b) {
				t.Fatalf("%s\n%s", a, b)
			}
		}
	})
}
