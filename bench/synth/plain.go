package synth

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"time"
)

// Shipments writes an ordinary table without personal data: words, amounts and
// two times in every row. It returns the number of records.
func Shipments(w io.Writer, seed uint64, rows int) (uint64, error) {
	r := rand.New(rand.NewPCG(seed, 0x73686970))
	out := bufio.NewWriterSize(w, 1<<20)
	pick := func(words ...string) string { return words[r.IntN(len(words))] }
	fmt.Fprintln(out, "id,created_at,updated_at,produk,kategori,qty,harga,status,gudang,lokasi,sku,berat,keterangan")
	start := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	for i := range rows {
		at := start.Add(time.Duration(r.IntN(300*86400)) * time.Second)
		fmt.Fprintf(out, "%d,%s,%s,%s,%s,%d,%d,%s,GD-%02d,\"Rak %d, lantai %d\",SKU%d,%.3f,%s nomor %d\n",
			100_000+i, at.Format("2006-01-02T15:04:05Z"), at.Add(time.Duration(r.IntN(1e6))*time.Second).Format("2006-01-02 15:04:05"),
			pick("Kabel USB", "Kemeja Putih", "Mie Instan Goreng", "Puzzle Kayu", "Buku Tulis 38", "Lampu LED 9W", "Sandal Jepit", "Kopi Bubuk 200g"),
			pick("Elektronik", "Pakaian", "Makanan", "Mainan", "Buku"), 1+r.IntN(20), 500*(1+r.IntN(900)), pick("selesai", "dikirim", "batal", "baru"),
			1+r.IntN(40), 1+r.IntN(90), 1+r.IntN(4), 1000+r.IntN(99_000), r.Float64(),
			pick("pengiriman reguler dari gudang pusat ke toko cabang", "pengiriman kilat ke toko cabang", "retur dari toko cabang"), 1+r.IntN(300))
	}
	return uint64(rows), out.Flush()
}

// Wide writes a table of any number of columns, three of them personal: NIK,
// NOHP and EMAIL. It returns the number of records.
func Wide(w io.Writer, seed uint64, columns int, size int64) (records uint64, err error) {
	r := rand.New(rand.NewPCG(seed, 0x77696465))
	out := bufio.NewWriterSize(w, 1<<20)
	written := int64(0)
	print := func(format string, args ...any) {
		n, _ := fmt.Fprintf(out, format, args...)
		written += int64(n)
	}
	print("NIK,NOHP,EMAIL")
	for i := range columns - 3 {
		print(",k%d", i)
	}
	print("\n")
	for ; written < size; records++ {
		p := NewPerson(r)
		print("%s,0%s,%s", p.NIK, p.Phone, p.Email)
		for i := range columns - 3 {
			if i%2 == 0 {
				print(",%d", r.IntN(100_000))
			} else {
				print(",%s", streets[r.IntN(len(streets))])
			}
		}
		print("\n")
	}
	return records, out.Flush()
}
