package tiff

import (
	"bytes"
	"io"
	"testing"
)

// TestPackBitsOfTheStandard unpacks the example of TIFF 6.0, section 9.
func TestPackBitsOfTheStandard(t *testing.T) {
	packed := []byte{0xfe, 0xaa, 0x02, 0x80, 0x00, 0x2a, 0xfd, 0xaa, 0x03, 0x80, 0x00, 0x2a, 0x22, 0xf7, 0xaa}
	want := []byte{
		0xaa, 0xaa, 0xaa, 0x80, 0x00, 0x2a, 0xaa, 0xaa, 0xaa, 0xaa, 0x80, 0x00, 0x2a, 0x22,
		0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa,
	}
	got, err := io.ReadAll(&packBits{r: bytes.NewReader(packed)})
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("% x, %v", got, err)
	}
	// A head of -128 stands for nothing; a run that is cut off is an error.
	if got, err := io.ReadAll(&packBits{r: bytes.NewReader([]byte{0x80, 0x00, 7})}); err != nil || !bytes.Equal(got, []byte{7}) {
		t.Errorf("% x, %v", got, err)
	}
}

// TestDifferencesAreSummedPerBand undoes predictor 2 where two bands stand
// together.
func TestDifferencesAreSummedPerBand(t *testing.T) {
	b := []byte{10, 100, 1, 2, 1, 2}
	sumUp(b, nil, 1, 2)
	if want := []byte{10, 100, 11, 102, 12, 104}; !bytes.Equal(b, want) {
		t.Errorf("%v, want %v", b, want)
	}
}
