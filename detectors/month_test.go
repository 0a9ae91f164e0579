package detectors

import "testing"

func TestMonth(t *testing.T) {
	at := func(year, month int) int { return 12*(year-FirstMonth) + month - 1 }
	for value, want := range map[string]int{
		"2021-05-20": at(2021, 5), "2021-05-20 10:15:00": at(2021, 5), "2021-05-20T10:15:00Z": at(2021, 5), "20-05-2021": at(2021, 5), "20/05/2021 10:15": at(2021, 5),
		"20 Mei 2021": at(2021, 5), "20210520": at(2021, 5), "20210520101500": at(2021, 5), "1621500000": at(2021, 5), "1621500000123": at(2021, 5), "44336": at(2021, 5),
		"1970-01-01": 0, "2069-12-31": at(2069, 12),
		"05/06/2021": -1, "2021/06/05": at(2021, 6), "06/06/2021": at(2021, 6), "05/20/2021": at(2021, 5), "05-06-2021": at(2021, 6), "": -1, "2021-13-20": -1, "x021-05-20": -1, "1969-12-31": -1, "2070-01-01": -1, "hari ini": -1, "0": -1, "2021-0a-01": -1, "12345678901": -1,
	} {
		month, ok := Month([]byte(value))
		if !ok {
			month = -1
		}
		if month != want {
			t.Errorf("%q is month %d, want %d", value, month, want)
		}
	}
}

func TestIsDated(t *testing.T) {
	for name, want := range map[string]bool{
		"TGL_ENTRI": true, "tgldaftar": true, "created_at": true, "updatedAt": true, "TSINPUT": true, "order_date": true, "user.last_login": true, "TMT": true, "waktu": true,
		"TGLLHR": false, "tgl_lahir": false, "birth_date": false, "TGL_AKH_PASPOR": false, "expiry_date": false, "berlaku_sampai_tgl": false, "update.lahir": false, "nama": false, "status": false, "due_date": false, "TAT": false, "": false,
	} {
		if got := IsDated(name); got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
}
