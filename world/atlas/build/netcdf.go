package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// netcdf is a file of the classic NetCDF format (NetCDF User's Guide, appendix
// B: CDF-1 and CDF-2), held whole in memory.
type netcdf struct {
	b         []byte
	pos       int
	wide      bool // CDF-2: offsets of 8 bytes
	records   int
	recordLen int // bytes of one record over all record variables
	dims      []ncDim
	vars      map[string]ncVar
}

type ncDim struct {
	name   string
	length int // 0: the record dimension
}

type ncVar struct {
	dims  []int
	kind  int
	size  int
	begin int
	fill  float64
}

var errCut = errors.New("the NetCDF file is cut off")

// The tags and types of the format.
const (
	ncDimTag, ncVarTag, ncAttTag   = 10, 11, 12
	ncByte, ncChar, ncShort, ncInt = 1, 2, 3, 4
	ncFloat, ncDouble              = 5, 6
	ncNoFill                       = math.MaxFloat64
)

var ncSize = map[int]int{ncByte: 1, ncChar: 1, ncShort: 2, ncInt: 4, ncFloat: 4, ncDouble: 8}

// readNetCDF reads the head of a classic NetCDF file.
func readNetCDF(b []byte) (f *netcdf, err error) {
	if len(b) < 8 || string(b[:3]) != "CDF" || b[3] != 1 && b[3] != 2 {
		return nil, errors.New("not a classic NetCDF file (NetCDF-4 must be converted)")
	}
	defer func() {
		if r := recover(); r != nil {
			if r != errCut {
				panic(r)
			}
			err = errCut
		}
	}()
	f = &netcdf{b: b, pos: 4, wide: b[3] == 2, vars: map[string]ncVar{}}
	f.records = f.int()
	f.int() // tag of the dimensions, or zero
	for range f.int() {
		f.dims = append(f.dims, ncDim{f.name(), f.int()})
	}
	f.attributes()
	f.int() // tag of the variables, or zero
	for range f.int() {
		name := f.name()
		v := ncVar{}
		for range f.int() {
			d := f.int()
			if d < 0 || d >= len(f.dims) {
				return nil, fmt.Errorf("variable %s: dimension %d of %d", name, d, len(f.dims))
			}
			v.dims = append(v.dims, d)
		}
		v.fill = f.attributes()
		v.kind, v.size = f.int(), f.int()
		v.begin = f.int()
		if f.wide {
			v.begin = v.begin<<32 | f.int()
		}
		if len(v.dims) > 0 && f.dims[v.dims[0]].length == 0 {
			f.recordLen += v.size
		}
		f.vars[name] = v
	}
	return f, nil
}

// int reads a big-endian word; past the end it panics with errCut, which
// readNetCDF turns into its error.
func (f *netcdf) int() int { return int(binary.BigEndian.Uint32(f.take(4))) }

func (f *netcdf) take(n int) []byte {
	if n < 0 || n > len(f.b)-f.pos {
		panic(errCut)
	}
	f.pos += n
	return f.b[f.pos-n : f.pos]
}

func (f *netcdf) name() string {
	n := f.int()
	return string(f.take((n + 3) / 4 * 4)[:n])
}

// attributes passes over a list of attributes and returns _FillValue, if any.
func (f *netcdf) attributes() float64 {
	fill := ncNoFill
	f.int() // tag, or zero
	for range f.int() {
		name, kind, n := f.name(), f.int(), f.int()
		raw := f.take((n*ncSize[kind] + 3) / 4 * 4)
		if name == "_FillValue" && n == 1 {
			fill = ncNumber(kind, raw)
		}
	}
	return fill
}

func ncNumber(kind int, b []byte) float64 {
	switch kind {
	case ncShort:
		return float64(int16(binary.BigEndian.Uint16(b)))
	case ncInt:
		return float64(int32(binary.BigEndian.Uint32(b)))
	case ncFloat:
		return float64(math.Float32frombits(binary.BigEndian.Uint32(b)))
	case ncDouble:
		return math.Float64frombits(binary.BigEndian.Uint64(b))
	}
	return float64(b[0])
}

// read returns the numbers of a variable, the last dimension fastest, and the
// lengths of its dimensions. Missing numbers are NaN.
func (f *netcdf) read(name string) (values []float64, shape []int, err error) {
	v, ok := f.vars[name]
	if !ok {
		return nil, nil, fmt.Errorf("the NetCDF file has no variable %q", name)
	}
	perRecord, records, step := 1, 1, 0
	for i, d := range v.dims {
		n := f.dims[d].length
		if n == 0 && i == 0 {
			n, records, step = f.records, f.records, f.recordLen
			shape = append(shape, n)
			continue
		}
		perRecord *= n
		shape = append(shape, n)
	}
	size := ncSize[v.kind]
	for rec := range records {
		for i := range perRecord {
			at := v.begin + rec*step + i*size
			if at < 0 || at+size > len(f.b) {
				return nil, nil, errCut
			}
			x := ncNumber(v.kind, f.b[at:])
			if x == v.fill {
				x = math.NaN()
			}
			values = append(values, x)
		}
	}
	return values, shape, nil
}
