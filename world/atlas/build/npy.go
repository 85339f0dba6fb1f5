package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"regexp"
	"strconv"
)

// array is a matrix of numbers, row by row.
type array struct {
	rows, cols int
	v          []float64
}

func (a array) at(row, col int) float64 { return a.v[row*a.cols+col] }

var npyHead = regexp.MustCompile(`'descr': '([<|>][fi][0-9])', 'fortran_order': (True|False), 'shape': \(([0-9]+),? ?([0-9]*)\)`)

// readNPY reads the array format of NumPy (NEP 1, versions 1.0 and 2.0):
// little-endian float64 or float32 of one or two dimensions, in C or Fortran
// order.
func readNPY(b []byte) (array, error) {
	if len(b) < 12 || string(b[:6]) != "\x93NUMPY" {
		return array{}, errors.New("not a NumPy array")
	}
	head, start := int(binary.LittleEndian.Uint16(b[8:])), 10
	if b[6] >= 2 {
		head, start = int(binary.LittleEndian.Uint32(b[8:])), 12
	}
	if head > len(b)-start {
		return array{}, errors.New("array head is cut off")
	}
	m := npyHead.FindSubmatch(b[start : start+head])
	if m == nil {
		return array{}, fmt.Errorf("array head not understood: %q", b[start:start+head])
	}
	rows, err := strconv.Atoi(string(m[3]))
	if err != nil {
		return array{}, fmt.Errorf("array rows: %w", err)
	}
	cols := 1
	if len(m[4]) > 0 {
		if cols, err = strconv.Atoi(string(m[4])); err != nil {
			return array{}, fmt.Errorf("array columns: %w", err)
		}
	}
	values, err := npyValues(string(m[1]), b[start+head:], rows, cols)
	if err != nil {
		return array{}, err
	}
	a := array{rows, cols, values}
	if string(m[2]) == "True" {
		a.v = make([]float64, len(values))
		for i, v := range values {
			a.v[i%rows*cols+i/rows] = v
		}
	}
	return a, nil
}

func npyValues(kind string, b []byte, rows, cols int) ([]float64, error) {
	size := map[string]int{"<f8": 8, "<f4": 4}[kind]
	if size == 0 {
		return nil, fmt.Errorf("numbers of kind %q are not read, only <f4 and <f8", kind)
	}
	if rows < 0 || cols < 1 || rows > len(b)/size/cols {
		return nil, fmt.Errorf("%d x %d numbers in %d bytes", rows, cols, len(b))
	}
	out := make([]float64, rows*cols)
	for i := range out {
		if size == 8 {
			out[i] = math.Float64frombits(binary.LittleEndian.Uint64(b[8*i:]))
		} else {
			out[i] = float64(math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:])))
		}
	}
	return out, nil
}
