package cite

import (
	"errors"
	"fmt"
	"maps"
	"math"
	"sort"
	"strconv"
	"strings"

	"github.com/longwalk/longwalk/quantity"
)

// Quantity describes one input or output of a Model.
type Quantity struct {
	Name     string   // as the GLOSSARY has it, such as "slope"
	Unit     string   // such as "m/s", "1" for a plain number
	Doc      string   // what it is
	Min, Max float64  // the range the source states; both 0: no range stated
	Default  float64  // used when Optional and not given
	Optional bool     // may be left out
	Choices  []string // an input by name (such as male, female): the value is the index
}

// Values holds inputs or outputs of a Model by name, in the units that the
// Model states. A choice is held as its index.
type Values map[string]float64

// Check is one value the model must reproduce.
type Check struct {
	In        Values
	Out       string  // name of the output
	Want, Tol float64 // expected value and absolute tolerance, in the output's unit
	Published bool    // printed in the source; false: computed from the equation as written
	Note      string  // where the expected value stands
}

// Model is a published model as a value: what it takes and gives, where it
// holds, whose it is, and the values it must reproduce.
type Model struct {
	Name    string // room and name, such as "pace/tobler"
	Title   string // one line for a person
	Formula string // as the source writes it
	Inputs  []Quantity
	Outputs []Quantity
	Works   []Work
	Caveats []string // what a user of any answer of this model must know
	Checks  []Check
	Eval    func(Values) (Values, error)
}

// Result is the answer of Model.Evaluate.
type Result struct {
	Model   string
	In      Values
	Out     Values
	Caveats []error
}

// RangeError is the caveat that an input lies outside the published range.
type RangeError struct {
	Model, Input, Unit string
	Value, Min, Max    float64
}

// Error says which input is out of which range.
func (e RangeError) Error() string {
	unit := ""
	if e.Unit != "" && e.Unit != "1" {
		unit = " " + e.Unit
	}
	return fmt.Sprintf("%s: %s = %g%s is outside the published range %g to %g: the answer is an extrapolation",
		e.Model, e.Input, e.Value, unit, e.Min, e.Max)
}

// InputError says what is wrong with an input of a model.
type InputError struct {
	Model, Input, Found, Allowed string
}

// Error names model, input, what was found and what is allowed.
func (e InputError) Error() string {
	return fmt.Sprintf("model %s: input %q: found %s; allowed: %s", e.Model, e.Input, e.Found, e.Allowed)
}

// Input returns the description of the named input.
func (m Model) Input(name string) (Quantity, bool) {
	for _, q := range m.Inputs {
		if q.Name == name {
			return q, true
		}
	}
	return Quantity{}, false
}

// Parse reads "name=value" pairs into Values. Every problem is reported at
// once, joined in one error.
func (m Model) Parse(pairs []string) (Values, error) {
	in := Values{}
	var errs []error
	for _, p := range pairs {
		name, text, ok := strings.Cut(p, "=")
		if !ok {
			errs = append(errs, InputError{m.Name, p, "no '='", "name=value, such as " + m.example()})
			continue
		}
		q, known := m.Input(name)
		if !known {
			errs = append(errs, m.unknown(name))
			continue
		}
		v, err := q.parse(text)
		if err != nil {
			errs = append(errs, InputError{m.Name, name, strconv.Quote(text), err.Error()})
			continue
		}
		if _, twice := in[name]; twice {
			errs = append(errs, InputError{m.Name, name, "a second value " + strconv.Quote(text), "one value"})
			continue
		}
		in[name] = v
	}
	return in, errors.Join(errs...)
}

func (q Quantity) parse(text string) (float64, error) {
	for i, c := range q.Choices {
		if strings.EqualFold(c, text) {
			return float64(i), nil
		}
	}
	v, err := quantity.ParseNumber(text)
	if err != nil || len(q.Choices) > 0 {
		return 0, errors.New(q.allowed())
	}
	return v, nil
}

// allowed says what may be given for the input.
func (q Quantity) allowed() string {
	if len(q.Choices) > 0 {
		return strings.Join(q.Choices, ", ")
	}
	return "a finite number [" + q.Unit + "]"
}

// isChoice reports whether v is the index of one of the choices.
func (q Quantity) isChoice(v float64) bool {
	return v == math.Trunc(v) && v >= 0 && v < float64(len(q.Choices))
}

// unknown is the error about an input that the model does not take.
func (m Model) unknown(name string) error {
	names := make([]string, len(m.Inputs))
	for i, q := range m.Inputs {
		names[i] = q.Name
	}
	found := "an unknown input"
	if near := quantity.Nearest(name, names); near != "" {
		found += fmt.Sprintf(" (did you mean %q?)", near)
	}
	allowed := strings.Join(names, ", ")
	if len(names) == 0 {
		allowed = "no input"
	}
	return InputError{m.Name, name, found, allowed}
}

func (m Model) example() string {
	if len(m.Inputs) == 0 {
		return "(this model takes no input)"
	}
	q := m.Inputs[0]
	if len(q.Choices) > 0 {
		return q.Name + "=" + q.Choices[0]
	}
	return fmt.Sprintf("%s=%g", q.Name, q.Default)
}

// Evaluate fills in the defaults, evaluates the model and adds a caveat for
// each input outside its published range and each standing caveat. Missing,
// unknown or non-finite inputs are an error, and so is an output that is
// missing or not finite.
func (m Model) Evaluate(in Values) (Result, error) {
	full := Values{}
	var errs []error
	for name := range in {
		if _, ok := m.Input(name); !ok {
			errs = append(errs, m.unknown(name))
		}
	}
	sort.Slice(errs, func(i, j int) bool { return errs[i].Error() < errs[j].Error() })
	res := Result{Model: m.Name, In: full}
	for _, q := range m.Inputs {
		v, ok := in[q.Name]
		switch {
		case !ok && q.Optional:
			v = q.Default
		case !ok:
			errs = append(errs, InputError{m.Name, q.Name, "nothing", q.allowed() + ": " + q.Doc})
		case math.IsNaN(v) || math.IsInf(v, 0):
			errs = append(errs, InputError{m.Name, q.Name, fmt.Sprint(v), q.allowed()})
		case len(q.Choices) > 0 && !q.isChoice(v):
			errs = append(errs, InputError{m.Name, q.Name, fmt.Sprint(v), q.allowed()})
		case (q.Min != 0 || q.Max != 0) && (v < q.Min || v > q.Max):
			res.Caveats = append(res.Caveats, RangeError{m.Name, q.Name, q.Unit, v, q.Min, q.Max})
		}
		full[q.Name] = v
	}
	if err := errors.Join(errs...); err != nil {
		return Result{}, err
	}
	out, err := m.Eval(maps.Clone(full))
	if err != nil {
		return Result{}, fmt.Errorf("model %s: found %s: %w", m.Name, m.told(full), err)
	}
	for _, q := range m.Outputs {
		if v, ok := out[q.Name]; !ok || math.IsNaN(v) || math.IsInf(v, 0) {
			return Result{}, fmt.Errorf("model %s: these inputs give no finite %s", m.Name, q.Name)
		}
	}
	for _, c := range m.Caveats {
		res.Caveats = append(res.Caveats, errors.New(c))
	}
	res.Out = out
	return res, nil
}

// told writes the inputs down in their order.
func (m Model) told(in Values) string {
	var all []string
	for _, q := range m.Inputs {
		all = append(all, fmt.Sprintf("%s=%.6g", q.Name, in[q.Name]))
	}
	return strings.Join(all, " ")
}

// Verdict says whether a model reproduced one of its checks.
type Verdict struct {
	Check Check
	Got   float64 // NaN when there is an error
	Err   error   // why the check could not be evaluated
	OK    bool    // Got is within the check's tolerance of its value
}

// Verify evaluates every check of the model, in their order.
func (m Model) Verify() []Verdict {
	out := make([]Verdict, len(m.Checks))
	for i, c := range m.Checks {
		v := Verdict{Check: c, Got: math.NaN()}
		res, err := m.Evaluate(c.In)
		got, known := res.Out[c.Out]
		switch {
		case err != nil:
			v.Err = err
		case !known:
			v.Err = fmt.Errorf("model %s: a check of %q, which is no output of it", m.Name, c.Out)
		default:
			v.Got = got
			v.OK = math.Abs(got-c.Want) <= c.Tol
		}
		out[i] = v
	}
	return out
}
