package street
import ("testing";"fmt";"os";"bocor/detectors";"time";"slices";"strings")
func TestZ(t *testing.T){
 set:=detectors.NewSet(time.Date(2026,11,24,0,0,0,0,time.UTC))
 class:=os.Getenv("CLASS")
 i,_:=set.Index(class)
 for _,tb:=range slices.Concat(Leaks(1),HeldOut(1),Offices(1),Firms(1)){
  if tb.Header==nil {continue}
  for c,h:=range tb.Header{
   nm:=set.Vocabulary.Naming(set.Vocabulary.ReadPath(h),class)
   if nm!=detectors.Named&&nm!=detectors.Shared {continue}
   n:=0
   for _,r:=range tb.Rows{
    has:=slices.Contains(r[c].Classes,class)
    var x detectors.Text; x.Set([]byte(strings.TrimSpace(r[c].Text)))
    ok:=false
    for _,m:=range set.Detectors[i].Find(nil,&x,nm){ ok=ok||m.Rung>0}
    if has!=ok && !detectors.IsBlank([]byte(r[c].Text)) {fmt.Println(h,"|",tb.Name,"|",r[c].Text,has); if n++;n>3{break}}
   }
  }
 }
}
