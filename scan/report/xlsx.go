package report

import (
	"errors"
	"io"

	"github.com/xuri/excelize/v2"
)

// writeWorkbook writes a workbook of three sheets: the classes, the columns
// and the inputs. Numbers are numbers, and no cell holds a formula.
func writeWorkbook(w io.Writer, r *Report, style Style) (err error) {
	say := newSpeaker(style.Language)
	file := excelize.NewFile()
	defer func() { err = errors.Join(err, file.Close()) }()

	sentence, _ := say.headline(r)
	classes := [][]any{{sentence}, {}, {say.say("class"), say.say("title"), say.say("law"), say.say("severity"), say.say("records"), say.say("values"), say.say("distinct"), say.say("confidence"), say.say("damaged"), say.say("placeholders")}}
	for _, c := range r.Summary.Classes {
		var distinct any
		if c.Distinct != nil {
			distinct = c.Distinct.Count
		}
		classes = append(classes, []any{c.Class, say.title(c.Class, c.Title), say.say(c.Category), say.say(c.Severity), c.Records, c.Values, distinct, c.Confidence, c.Damaged, c.Placeholders})
	}
	columns := [][]any{{}}
	for _, name := range rowNames {
		columns[0] = append(columns[0], name)
	}
	for _, row := range r.rows() {
		columns = append(columns, row.fields())
	}
	inputs := [][]any{{say.say("file"), say.say("format"), say.say("status"), say.say("records"), say.say("size"), "SHA-256", say.say("modified")}}
	for _, s := range r.Sources {
		var size, sum, modified any
		if s.Size != nil {
			size = *s.Size
		}
		if s.SHA256 != nil {
			sum = *s.SHA256
		}
		if s.ModifiedAt != nil {
			modified = *s.ModifiedAt
		}
		inputs = append(inputs, []any{Inert(s.Path), say.describe(&s), say.say(string(s.Status)), s.Records, size, sum, modified})
	}
	for i, sheet := range []struct {
		name string
		rows [][]any
		bold int // its row of names
	}{{say.say("Classes of personal data"), classes, 3}, {say.say("Columns"), columns, 1}, {say.say("Evidence"), inputs, 1}} {
		if i == 0 {
			err = file.SetSheetName("Sheet1", sheet.name)
		} else {
			_, err = file.NewSheet(sheet.name)
		}
		if err != nil {
			return err
		}
		if err := writeSheet(file, sheet.name, sheet.rows, sheet.bold); err != nil {
			return err
		}
	}
	return file.Write(w)
}

func writeSheet(file *excelize.File, name string, rows [][]any, bold int) error {
	style, err := file.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return err
	}
	for y, row := range rows {
		for x, value := range row {
			cell, err := excelize.CoordinatesToCellName(x+1, y+1)
			if err != nil {
				return err
			}
			switch v := value.(type) {
			case nil:
			case string: // as text, whatever it begins with
				err = file.SetCellStr(name, cell, v)
			default:
				err = file.SetCellValue(name, cell, v)
			}
			if err != nil {
				return err
			}
		}
	}
	if err := file.SetRowStyle(name, bold, bold, style); err != nil {
		return err
	}
	if err := file.SetRowStyle(name, 1, 1, style); err != nil {
		return err
	}
	return file.SetColWidth(name, "A", "P", 18)
}
