package format

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"bocor/scan/record"
)

// readJSON returns the records of all tables as "column=text" lists, and the
// codes of the faults that are no notes.
func readJSON(t testing.TB, text string, options Options) (tables map[string][]string, faults []string) {
	t.Helper()
	options.Format = "json"
	document, err := Open(Input{Reader: strings.NewReader(text)}, options)
	if errors.Is(err, ErrEmpty) {
		return nil, nil
	}
	if err != nil {
		t.Fatal(err)
	}
	tables = map[string][]string{}
	faults = readTables(t, document, func(table Table, batch *record.Batch) {
		name := table.Info().Name
		for i := range batch.Rows {
			var cells []string
			for _, c := range batch.Record(i) {
				cells = append(cells, table.Column(c.Col)+"="+string(batch.Text(c)))
			}
			tables[name] = append(tables[name], strings.Join(cells, " "))
		}
	})
	return tables, faults
}

func TestJSON(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{`{"log":"{\"a\":1,\"b\":\"{\\\"c\\\":\\\"x\\\"}\"}","d":2}`, "map[:[d=2 log.a=1 log.b.c=x]]"},
		{`{"log":"[{\"a\":1},{\"a\":\"\\u0041\"}]"}`, "map[:[log.a=1 log.a=A]]"},
		{`{"log":"{\"a\":\"\\u0041\",b}"}`, `map[:[log={"a":"\u0041",b}]]`},
		{`{"a":1,"b":"x"}` + "\n" + `{"b":"y"}`, "map[:[a=1 b=x b=y]]"},
		{`{"meta":{"rowType":[{"name":"A"},{"name":"B"}]},"data":[["x","1"],["y","2"]]}`, "map[:[meta.rowType.name=A meta.rowType.name=B] data:[A=x B=1 A=y B=2]]"},
		{`{"columns":["n.a","n.b"],"data":[{"row":["x",1],"meta":[null,null]},{"row":["y",2],"meta":[null,null]}]}`, "map[:[columns=n.a columns=n.b] data:[n.a=x n.b=1 n.a=y n.b=2]]"},
		{`{"columns":[{"id":"f0","name":"a"},{"id":"f1","name":"b"}],"rows":[{"id":"r","cells":{"f0":"x","f1":1}},{"id":"s","cells":{"f0":"y","f1":2}}]}`, "map[:[columns.id=f0 columns.name=a columns.id=f1 columns.name=b] rows:[id=r cells.a=x cells.b=1 id=s cells.a=y cells.b=2]]"},
		{`{"data":[{"type":"table","header":{"values":["a","b"]},"cells":{"values":[["x","y"],[1,2]]}}]}`, "map[:[data.*=0 data.*.type=table data.*.header.values=a data.*.header.values=b] data.0.cells.values:[a=x b=1 a=y b=2]]"},
		{"[\"a\",\"b\"]\n[\"x\",1]\n[\"y\",2]\n", "map[:[a=x b=1 a=y b=2]]"},
		{`{"r":[{"tables":[{"rows":[{"a":"x","b":1},{"a":"y","b":2}]}]}]}`, "map[:[] r.tables.rows:[a=x b=1 a=y b=2]]"},
		{`{"r":[{"a":"x","b":[{"c":1},{"c":2}]}]}`, "map[:[] r:[a=x b.c=1 b.c=2]]"},
		{`{"u":[null,{"a":"x"},{"a":"y"}]}`, "map[:[] u:[ a=x a=y]]"},
		{`{"a":1} {"a":2}{"a":3}`, "map[:[a=1 a=2 a=3]]"},
		{`[{"a":1},{"a":2}]`, "map[:[a=1 a=2]]"},
		{`[]`, "map[]"},
		{"[\n 1, \"dua\", null, true\n]", "map[:[=1 =dua  =true]]"},
		{`{"data":{"items":[{"a":1},{"a":2}]},"n":2}`, "map[:[n=2] data.items:[a=1 a=2]]"},
		{`{"a":[{"x":1},{"x":2}],"b":{"c":[{"y":3}]}}`, "map[:[] a:[x=1 x=2] b.c:[y=3]]"},
		{`{"page":1,"data":[` + strings.Repeat(`{"a":1},`, 10) + `{"a":2}]}` + "\n" + `{"page":2,"data":[{"a":3}]}`, "map[:[page=1 page=2] data:[a=1 a=1 a=1 a=1 a=1 a=1 a=1 a=1 a=1 a=1 a=2 a=3]]"},
		{`{"users":{"-Meb8450ae2a1c5":{"a":1},"-M1342c3967d28":{"a":2}},"n":3}`, "map[:[n=3] users:[=-Meb8450ae2a1c5 a=1 =-M1342c3967d28 a=2]]"},
		{`{"users":{"100":{"a":1},"101":{"a":2}}}`, "map[:[] users:[=100 a=1 =101 a=2]]"},
		{`{"person":{"nik":1,"phones":{"081298765432":{"a":1},"081298765433":{"a":2}}}}`, "map[:[person.nik=1 person.phones.*=081298765432 person.phones.*.a=1 person.phones.*=081298765433 person.phones.*.a=2]]"},
		{`{"data":{"user_profile1":{"a":1},"user_address1":{"b":1}}}`, "map[:[data.user_profile1.a=1 data.user_address1.b=1]]"},
		{`{"a":{"ayah":{"nik":1},"ibu":{"nik":2}}}`, "map[:[a.ayah.nik=1 a.ibu.nik=2]]"},
		{`[{"a":1},{"a":2}]` + "\n" + `[{"a":3}]`, "map[:[a=1 a=2 a=3]]"},
		{"/* dump */\n# x\n" + `[{"a":1}]`, "map[:[a=1] (comment):[=/* dump */ =# x]]"},
		{`[{"a":"x"y","b":1},{"a":2}, {"a":3}]`, "map[:[a=x =y\",\"b\":1} a=2 a=3]] [syntax_error]"},
		{`{"d":[{"a":1}],"o":{"name":"`, "map[:[=\"}}] d:[a=1]] [truncated]"},
		{`[{"a":"x},{"a":2},{"a":3}]`, "map[:[=\"x} a=2 a=3]] [syntax_error]"},
		{`[{"a":"x""},{"a":2},{"a":3}]`, "map[:[a=x =\"} a=2 a=3]] [syntax_error]"},
		{`[{"a":2},{"a":"o"k"}]`, "map[:[a=2 a=o =k\"}]] [syntax_error]"},
		{`{"users":[{"a":1}],"orders":[{"b":2}]}`, "map[:[] orders:[b=2] users:[a=1]]"},
		{`{"a":{"b":[1,[2]],"c":{"d":"x"}},"a":3}`, "map[:[a.b=1 a.b=2 a.c.d=x a=3]]"},
		{`{"keluarga":{"nik":["1","2"]}}` + "\n{}", "map[:[keluarga.nik=1 keluarga.nik=2 ]]"},
		{`["x"` + "\n" + `,"\u0041\n\"\\\/\ud83d\ude00\ud83d"]`, "map[:[=x =A\n\"\\/😀\ufffd]]"},
		{`[["nik","x"],["a",["b","c"]],[]]`, "map[:[[1]=nik [2]=x [1]=a [2]=b [2]=c ]]"},
		{`[["nik","x"],["1",["2","3"]],[]]`, "map[:[nik=1 x=2 x=3 ]]"},
		{`{"columns":["nik","x"],"index":[0,1],"data":[[1,"a"],[2,"b"]]}`, "map[:[columns=nik columns=x index=0 index=1] data:[nik=1 x=a nik=2 x=b]]"},
		{`{"range":"A1:B3","values":[["nik","x"],["1","a"],["2","b"]]}`, "map[:[range=A1:B3] values:[nik=1 x=a nik=2 x=b]]"},
		{`{"nik":{"0":1,"1":2},"x":{"0":"a","1":null}}`, "map[:[nik=1 x=a nik=2]]"},
		{`{"nik":{"0":1,"1":2},"x":{"0":"a"}}` + "\n", "map[:[nik=1 x=a nik=2]]"},
		{`{"nik":[1,2,3,4,5,6,7,8],"x":[1,1,1,1,1,1,1,"a"]}`, "map[:[nik=1 x=1 nik=2 x=1 nik=3 x=1 nik=4 x=1 nik=5 x=1 nik=6 x=1 nik=7 x=1 nik=8 x=a]]"},
		{`{"nik":{"0":1,"1":2},"x":{"0":1,"1":2}}}` + "\nnik 3", "map[:[nik.*=0 nik.*=1 nik.*=1 nik.*=2 x.*=0 x.*=1 x.*=1 x.*=2 =nik =3]] [syntax_error]"},
		{`{"nik":{"0":1,"0":2},"x":{"0":"a"}}`, "map[:[nik.*=0 nik.*=1 nik.*=0 nik.*=2 x.*=0 x.*=a]]"},
		{`{"columns":["nik","x"],"data":[[1,"a"]],"more":[["b","c"]]}`, "map[:[columns=nik columns=x] data:[nik=1 x=a] more:[[1]=b [2]=c]]"},
		{`{"nik":[1,2],"x":["a","b"]}`, "map[:[nik=1 nik=2 x=a x=b]]"},
		{`{"rows":[[1,"a"]],"fields":[{"name":"nik"},{"name":"x"}]}`, "map[:[fields.name=nik fields.name=x] rows:[nik=1 x=a]]"},
		{`{"schema":{"fields":[{"name":"nik"},{"name":"x"}]},"rows":[{"f":[{"v":"1"},{"v":null}]}]}`, "map[:[schema.fields.name=nik schema.fields.name=x] rows:[nik=1]]"},
		{`{"ResultSet":{"Rows":[{"Data":[{"VarCharValue":"nik"},{"VarCharValue":"x"}]},{"Data":[{"VarCharValue":"1"},{"VarCharValue":"a"}]}]}}`, "map[:[] ResultSet.Rows:[nik=1 x=a]]"},
		{`{"frames":[{"schema":{"fields":[{"name":"nik"},{"name":"x"}]},"data":{"values":[[1,2,3],["a","b","c"]]}}]}`, "map[:[frames.*=0 frames.*.schema.fields.name=nik frames.*.schema.fields.name=x] frames.0.data.values:[nik=1 x=a nik=2 x=b nik=3 x=c]]"},
		{`{"majorDimension":"COLUMNS","values":[["nik",1,2],["x","a","b"]]}`, "map[:[majorDimension=COLUMNS] values:[nik=1 x=a nik=2 x=b]]"},
		{`{"columns":["nik","x"],"data":[[1,"a"],[2]]}`, "map[:[columns=nik columns=x] data:[nik=1 x=a [1]=2]]"},
		{`["a",1]` + "\n" + `["b",2]`, "map[:[[1]=a [2]=1 [1]=b [2]=2]]"},
		{`{"n":3174061505901234567890,"e":1.5E+3}` + "\n1", "map[:[n=3174061505901234567890 e=1.5E+3 =1]]"},
		{`{"u":{"k1":{"a":1},"k2":{"a":2},"k3":{"a":3},"k4":{},"k5":{},"k6":{},"k7":{},"081234567":{"a":8}}}`, "map[:[] u:[=k1 a=1 =k2 a=2 =k3 a=3 =k4 =k5 =k6 =k7 =081234567 a=8]]"},
		{`{"3174061505901234":{"a":1},"b":2}`, "map[:[*=3174061505901234 *.a=1 b=2]]"},
		{`[{"t":"table","comment":"Export to JSON plugin for PHPMyAdmin"},{"data":[{"a":1}]}]`, "map[:[t=table comment=Export to JSON plugin for PHPMyAdmin] data:[a=1]]"},
		// Damage: what was read counts, and one bad record costs one record.
		{`{"a":1}` + "\n" + `{"a":"x` + "\n" + `{"a":3}` + "\n", "map[:[a=1 =\"x\n a=3]] [syntax_error]"},
		{"[\n {\"a\":\"x\n {\"a\":2}\n]", "map[:[=\"x\n  a=2]] [syntax_error]"},
		{"[\n{\"a\":\"x\n},\n{\"a\":2}\n]", "map[:[=\"x\n} a=2]] [syntax_error]"},
		{`[{"a":1},{"a":`, "map[:[a=1 ]] [truncated]"},
		{`[{"a":1}`, "map[:[a=1]] [truncated]"},
		{`{"d":[{"a":1},`, "map[:[] d:[a=1]] [truncated]"},
		{`{"d":[{"a":1}]`, "map[:[] d:[a=1]] [truncated]"},
		{`{"d":"x`, "map[:[=\"x}]] [truncated]"},
		{`{"a":012}`, "map[:[a=0 =12}]] [syntax_error]"},
		{`[1,]`, "map[:[=1]] [syntax_error]"},
		{`[1,,2]`, "map[:[=1 =2]] [syntax_error]"},
		{`[1]]`, "map[:[=1]] [syntax_error]"},
		{`[1 2]`, "map[:[=1 =2]] [syntax_error]"},
		{`{'a':1}`, "map[:[='a':1}]] [syntax_error]"},
	} {
		for _, size := range []int{1, 3, 1 << 16} {
			o := small(size)
			tables, faults := readJSON(t, c.text, o)
			got := fmt.Sprint(tables)
			if len(faults) > 0 {
				got += fmt.Sprint(" ", faults)
			}
			if got != c.want {
				t.Errorf("blocks of %d of %s:\n got %s\nwant %s", size, c.text, got, c.want)
			}
		}
	}
}

// jsonReference returns the records that the standard library reads, or false
// when it does not accept the text as a stream of values. A comma may stand behind each object.
func jsonReference(text string) (records []string, ok bool) {
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	var raw json.RawMessage
	for {
		n := int(decoder.InputOffset())
		if n > 0 && n < len(text) && isScalarByte(text[n-1]) && isScalarByte(text[n]) {
			return nil, false // null0 is no null and 0
		}
		if rest, isElement := strings.CutPrefix(strings.TrimLeft(text[n:], " \t\r\n"), ","); isElement && len(raw) > 0 && raw[0] == '{' {
			text, raw = rest, nil
			decoder = json.NewDecoder(strings.NewReader(text))
			decoder.UseNumber()
		}
		raw = nil
		if err := decoder.Decode(&raw); err == io.EOF {
			return records, true
		} else if err != nil {
			return nil, false
		}
		if raw[0] == '[' {
			var elements []json.RawMessage
			if json.Unmarshal(raw, &elements) != nil {
				return nil, false
			}
			for _, e := range elements {
				records = append(records, flat("", e))
			}
			continue
		}
		records = append(records, flat("", raw))
	}
}

// flat writes a value as its paths and leaves, read token by token.
func flat(path string, raw json.RawMessage) string {
	var cells []string
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.UseNumber()
	var value func(path string)
	depth := 0
	inner := bytes.TrimLeft(bytes.TrimPrefix(bytes.TrimLeft(raw, " \t\r\n"), []byte("[")), " \t\r\n")
	isRow := len(inner) > 0 && inner[0] != '{' && inner[0] != '['
	value = func(path string) {
		token, err := decoder.Token()
		if err != nil {
			return
		}
		switch x := token.(type) {
		case json.Delim:
			depth++
			for i := 1; decoder.More(); i++ {
				child := path
				if depth == 1 && x == '[' && isRow {
					child = string(positions[i-1])
				}
				if x == '{' {
					key, _ := decoder.Token()
					if child = joinPath(path, key.(string)); isDataKey(key.(string)) || len(key.(string)) > maxKeyLength {
						child = joinPath(path, anyKey)
						if key != "" {
							cells = append(cells, child+"="+key.(string))
						}
					}
				}
				value(child)
			}
			depth--
			decoder.Token()
		case nil:
		case string:
			if x != "" {
				cells = append(cells, path+"="+x)
			}
		default:
			cells = append(cells, path+"="+fmt.Sprint(x))
		}
	}
	value(path)
	return strings.Join(cells, " ")
}

// compareJSON reads text with the real reader and the reference.
func compareJSON(t *testing.T, text string, sizes ...int) {
	t.Helper()
	if !utf8.ValidString(text) || len(text) == 0 || strings.Contains(text, "*") || strings.HasPrefix(text, "\ufeff") || strings.Contains(text, "\x00") || len(skipComments([]byte(text))) < len(strings.TrimLeft(text, " \t\r\n")) {
		return
	}
	sample := shapeOf([]byte(text), true)
	if sample.kind == jsonInside || colour().MatchString(text) { // codes of colours are taken off
		return
	}
	want, valid := jsonReference(text)
	first := ""
	for _, size := range sizes {
		tables, faults := readJSON(t, text, small(size))
		if all := fmt.Sprint(tables, faults); first == "" {
			first = all
		} else if all != first {
			t.Fatalf("%q: blocks of %d give %s, of %d %s", text, sizes[0], first, size, all)
		}
		if complete := len(faults) == 0; complete != valid {
			t.Fatalf("blocks of %d of %q: faults %v, but valid: %v", size, text, faults, valid)
		}
		if got := tables[""]; valid && sample.kind == jsonValues && strings.Join(got, "\n") != strings.Join(want, "\n") {
			t.Fatalf("blocks of %d of %q:\n got %q\nwant %q", size, text, got, want)
		}
	}
}

func TestJSONAgainstReference(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	signs := []string{"{", "}", "[", "]", ",", ":", `"a"`, `"b"`, `"`, "1", "-2.5e3", "true", "null", " ", "\n", `\`, `"\u00e9"`, `{"a":1}`, `"é"`, "0"}
	for range 8_000 {
		var text strings.Builder
		for range 1 + r.IntN(12) {
			text.WriteString(signs[r.IntN(len(signs))])
		}
		compareJSON(t, text.String(), 1, 1+r.IntN(20), 1<<16)
	}
}

// TestListWithoutBrackets: objects with commas behind them are records, one a line or not, and if the first
// ones have none.
func TestListWithoutBrackets(t *testing.T) {
	for _, front := range []int{0, 40_000} {
		text := strings.Repeat("{\"a\":1}\n", front) + strings.Repeat("{\"a\":1},\n", 500) + `{"a":1}, {"a":1},`
		for _, size := range []int{500, 1 << 16} {
			tables, faults := readJSON(t, text, small(size))
			if n := len(tables[""]); n != front+502 || len(faults) > 0 {
				t.Errorf("%d in front, blocks of %d: %d records, %v", front, size, n, faults)
			}
		}
	}
	for _, text := range []string{`{"a":1},,`, `,{"a":1}`, `{"a":1},]`, `[1],`, "{\"a\":1}\n1,\n"} {
		if _, faults := readJSON(t, text, small(1<<16)); len(faults) == 0 {
			t.Errorf("%s passes for a list", text)
		}
	}
}

func FuzzJSON(f *testing.F) {
	for _, seed := range []string{`{"a":[1,{"b":"x\n"}]}`, "[1,2]\n", `{"d":[{"a":1}]}`, "{\"a\":1}\n{\"a\":2}\n", "0\t;"} {
		f.Add(seed, uint16(7))
	}
	f.Fuzz(func(t *testing.T, text string, size uint16) {
		compareJSON(t, text, 1+int(size%200), 1<<16)
	})
}

// TestJSONTruncation: no cut of a document passes for the whole.
func TestJSONTruncation(t *testing.T) {
	for _, text := range []string{`[{"a":1,"b":[true]},{"a":"x"}]`, `{"data":[{"a":1},{"a":2}],"n":1}`, `{"a":{"b":"c"}}`} {
		for n := 1; n < len(text); n++ {
			if _, faults := readJSON(t, text[:n], small(5)); len(faults) == 0 {
				t.Errorf("%s passes for whole", text[:n])
			}
		}
	}
}

func TestDeepAndWideJSON(t *testing.T) {
	options := Defaults()
	for name, c := range map[string]struct{ text, fault string }{
		"brackets":    {strings.Repeat("[", 100_000), "[brackets_too_deep truncated]"},
		"objects":     {strings.Repeat(`{"a":`, 5_000) + "1" + strings.Repeat("}", 5_000), "[]"},
		"keys":        {"{" + strings.Repeat(`"a":1,`, 100) + `"b":1}`, "[]"},
		"stray quote": {`[{"a":"x"y"}` + strings.Repeat(`,{"a":1}`, 10), "[syntax_error truncated]"},
		"different keys": {func() string {
			var b strings.Builder
			for i := range 20_000 {
				fmt.Fprintf(&b, "{\"k%c%c%c\":1}\n", 'a'+i%26, 'a'+i/26%26, 'a'+i/676)
			}
			return b.String()
		}(), "[]"},
	} {
		if _, faults := readJSON(t, c.text, options); fmt.Sprint(faults) != c.fault {
			t.Errorf("%s: %v, want %s", name, faults, c.fault)
		}
	}
}

// TestJSONBehindText: objects in the lines of a log give their names, and each line is
// one record.
func TestJSONBehindText(t *testing.T) {
	text := "10:00 INFO body={\"a\":1,\"b\":{\"c\":\"x\"}} ok\n10:01 WARN {\"a\":\"y\"}\nstarted\n10:02 {\"a\":\"\\u0041\",} cut\n\n10:03 INFO {\"a\":2}"
	document, err := Open(Input{Reader: strings.NewReader(text)}, Defaults())
	if err != nil {
		t.Fatal(err)
	}
	var rows []string
	faults := readTables(t, document, func(table Table, batch *record.Batch) {
		for i := range batch.Rows {
			var cells []string
			for _, c := range batch.Record(i) {
				cells = append(cells, table.Column(c.Col)+"="+string(batch.Text(c)))
			}
			rows = append(rows, strings.Join(cells, "|"))
		}
	})
	want := "=10:00 INFO body=|a=1|b.c=x|= ok / =10:01 WARN |a=y / =started / =10:02 {\"a\":\"\\u0041\",} cut / =10:03 INFO |a=2"
	if got := strings.Join(rows, " / "); got != want || len(faults) > 0 {
		t.Errorf("%s, faults %v\nwant %s", got, faults, want)
	}
}

// TestPages: an element that is a page of records is none; a record that holds many things is.
func TestPages(t *testing.T) {
	many := "[" + strings.Repeat(`{"id":1,"nama":"kipas angin"},`, 11) + `{"id":2}]`
	for text, want := range map[string]bool{
		`[{"page":1,"data":` + many + `}]`:                                                true,
		`[{"status":true,"meta":{"total":12,"x":1},"response":{"list":` + many + `}},{}]`: true,
		`[` + many + `,` + many + `]`:                                                     true,
		`[{"data":` + many[:len(many)-9]:                                                  true, // cut off
		`[{"nik":"3174","orders":` + many + `}]`:                                          false,
		`[{"profile":{"name":"Siti"},"orders":` + many + `}]`:                             false,
		`[{"a":{"b":"Siti"},"c":` + many + `}]`:                                           false,
		`[{"page":1,"data":[{"id":1},{"id":2}]}]`:                                         false, // few
		`[{"page":1,"note":"` + strings.Repeat("x", 1000) + `","data":` + many + `}]`:     false, // not most of it
		`[1,2]`: false,
		`[`:     false,
	} {
		if got := holdsPages([]byte(text)); got != want {
			t.Errorf("%.60s: %v", text, got)
		}
	}
}

// TestNamesInRecords: where the first record, or the first row of lists, holds the names of
// columns, those behind it have them; titles may stand above.
func TestNamesInRecords(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{`[{"A":"nik","B":"nama"},{"A":"1","B":"x"},{"A":"2","B":"y","C":"z"}]`, "map[:[nik=1 nama=x nik=2 nama=y C=z]]"},
		{`[{"DAFTAR":"nik","__EMPTY":"nama"},{"DAFTAR":"1","__EMPTY":"x"}]`, "map[:[nik=1 nama=x]]"},
		{`[{"DAFTAR":"2026"},{"DAFTAR":"nik","__EMPTY":"nama"},{"DAFTAR":"1","__EMPTY":"x"}]`, "map[:[DAFTAR=2026 DAFTAR=nik __EMPTY=nama DAFTAR=1 __EMPTY=x]]"},
		{`[{"DAFTAR":"Mei"},{"DAFTAR":"nik","__EMPTY":"nama"},{"DAFTAR":"1","__EMPTY":"x"}]`, `map[:[nik=1 nama=x] (comment):[={"DAFTAR":"Mei"}]]`},
		{`{"s":[["DAFTAR"],["nik","nama"],["1","x"]]}`, "map[:[s=DAFTAR] s:[nik=1 nama=x]]"},
		{`[{"old":"nik","new":"nama"},{"old":"a","new":"b"}]`, "map[:[old=nik new=nama old=a new=b]]"},
		{`{"sheet":[{"A":"nik","B":"nama"},{"A":"1","B":"x"}]}`, "map[:[] sheet:[nik=1 nama=x]]"},
		{`{"A":"nik","B":"nama"}` + "\n" + `{"A":"1","B":"x"}`, "map[:[nik=1 nama=x]]"},
		{`[["DAFTAR"],["Periode","Mei"],[],["nik","nama"],["1","x"]]`, `map[:[nik=1 nama=x] (comment):[=["DAFTAR"],["Periode","Mei"],[]]]`},
		// Fields that have names keep them.
		{`[{"nik":"nama","nama":"nik"},{"nik":"1","nama":"x"}]`, "map[:[nik=nama nama=nik nik=1 nama=x]]"},
		{`[{"A":"Budi","B":"nik"},{"A":"1","B":"x"}]`, "map[:[A=Budi B=nik A=1 B=x]]"},
	} {
		for _, size := range []int{1, 1 << 16} {
			o := small(size)
			o.KnownName = func(name string) bool { return name == "nik" || name == "nama" }
			tables, faults := readJSON(t, c.text, o)
			if got := fmt.Sprint(tables); got != c.want || len(faults) > 0 {
				t.Errorf("blocks of %d, %s: %s %v, want %s", size, c.text, got, faults, c.want)
			}
		}
	}
}
