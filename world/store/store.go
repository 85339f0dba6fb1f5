// Package store keeps the user's own and public data on disk and hands it to
// the world: heights, ground cover, climate and weather.
//
// A store is a folder. Each file in it, or pointed to by it, has one record in
// the folder catalogue that names its source, extent, size and checksum. A
// record is written last and by renaming, so that a file either stands in the
// catalogue whole or does not. What the user adds stays where it lies; what is
// fetched is kept in the store.
package store

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Store is a folder of data. It may be used from many goroutines; two programs
// may use one folder as long as they do not fetch the same file at once.
type Store struct{ dir string }

// Open returns the store in a folder, which need not be there: a store without
// a folder is empty, and the first file added makes it.
func Open(dir string) *Store { return &Store{dir} }

// Dir returns the folder.
func (s *Store) Dir() string { return s.dir }

// InputError says that what the user asked for cannot be: what was found, and
// what is allowed.
type InputError struct{ What, Found, Allowed string }

// Error names what was found and what is allowed.
func (e InputError) Error() string {
	return fmt.Sprintf("%s: found %s; allowed: %s", e.What, e.Found, e.Allowed)
}

// Unusable is the caveat that a file of the catalogue cannot be used.
type Unusable struct{ Name, Why, Do string }

// Error says which file, why, and what to do.
func (u Unusable) Error() string {
	return fmt.Sprintf("%s of the store is not used: %s; %s", u.Name, u.Why, u.Do)
}

// Entries returns the records of the catalogue in the order of layer, source
// and name. A record that cannot be read is left out, and err says which.
func (s *Store) Entries() ([]Entry, error) {
	files, err := os.ReadDir(s.catalogue())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	var out []Entry
	var bad []error
	for _, f := range files {
		if filepath.Ext(f.Name()) != ".json" {
			continue
		}
		e, err := readEntry(filepath.Join(s.catalogue(), f.Name()))
		if err != nil {
			bad = append(bad, err)
			continue
		}
		out = append(out, e)
	}
	slices.SortFunc(out, func(a, b Entry) int {
		return cmp.Or(cmp.Compare(a.Layer, b.Layer), cmp.Compare(a.Source, b.Source), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	return out, errors.Join(bad...)
}

// readEntry reads one record.
func readEntry(path string) (Entry, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return Entry{}, fmt.Errorf("store: %w", err)
	}
	var e Entry
	if err := json.Unmarshal(data, &e); err != nil {
		return Entry{}, Unusable{filepath.Base(path), "its record is damaged: " + err.Error(), "delete " + path + " and add the file again"}
	}
	if e.ID == "" || e.Path == "" || e.Layer == "" {
		return Entry{}, Unusable{filepath.Base(path), "its record names no file", "delete " + path + " and add the file again"}
	}
	return e, nil
}

// Usable returns the entries whose files are there and unchanged, and a caveat
// for each that is not.
func (s *Store) Usable() ([]Entry, []error) {
	all, err := s.Entries()
	var caveats []error
	if err != nil {
		caveats = append(caveats, err)
	}
	var out []Entry
	for _, e := range all {
		if err := s.check(e); err != nil {
			caveats = append(caveats, err)
			continue
		}
		out = append(out, e)
	}
	return out, caveats
}

// check compares a file with its record by size and time of change; where only
// the time differs, as after a copy, by its checksum.
func (s *Store) check(e Entry) error {
	info, err := os.Stat(s.File(e))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return Unusable{e.Name, "the file " + s.File(e) + " is gone", "bring it back, or run: longwalk world remove " + e.ID}
	case err != nil:
		return Unusable{e.Name, err.Error(), "see to the file " + s.File(e)}
	case info.Size() == e.Size && info.ModTime().Equal(e.Modified):
		return nil
	case info.Size() == e.Size:
		if sum, err := sumFile(s.File(e)); err == nil && sum == e.SHA256 {
			return nil
		}
	}
	do := "run: longwalk world add " + s.File(e)
	if !filepath.IsAbs(e.Path) {
		do = "run: longwalk world remove " + e.ID + ", and fetch it again"
	}
	return Unusable{e.Name, "the file " + s.File(e) + " was changed after it came", do}
}

// File returns where the file of an entry lies.
func (s *Store) File(e Entry) string {
	if filepath.IsAbs(e.Path) {
		return e.Path
	}
	return filepath.Join(s.dir, filepath.FromSlash(e.Path))
}

// Remove takes an entry, named by the beginning of its ID or by its name, out of
// the catalogue. A file that was fetched is deleted; one of the user's stays.
func (s *Store) Remove(name string) (Entry, error) {
	all, err := s.Entries()
	if err != nil {
		return Entry{}, err
	}
	var found []Entry
	for _, e := range all {
		if e.Name == name || name != "" && strings.HasPrefix(e.ID, name) {
			found = append(found, e)
		}
	}
	switch len(found) {
	case 0:
		return Entry{}, InputError{"store", fmt.Sprintf("%q, which is in no record", name), "a name or ID that longwalk world list shows"}
	case 1:
	default:
		return Entry{}, InputError{"store", fmt.Sprintf("%q, which stands for %d files", name, len(found)), "an ID that longwalk world list --json shows"}
	}
	e := found[0]
	if err := os.Remove(s.record(e)); err != nil {
		return e, fmt.Errorf("store: %w", err)
	}
	if err := os.Remove(s.digestFile(e)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return e, fmt.Errorf("store: %w", err)
	}
	if !filepath.IsAbs(e.Path) {
		if err := os.Remove(s.File(e)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return e, fmt.Errorf("store: %w", err)
		}
	}
	return e, nil
}

func (s *Store) catalogue() string { return filepath.Join(s.dir, "catalogue") }

func (s *Store) record(e Entry) string { return filepath.Join(s.catalogue(), e.ID+".json") }

// keep measures the file of an entry and writes its record; a record of the
// same file is replaced, and keeps the day on which it first came.
func (s *Store) keep(e Entry) (Entry, error) {
	path := s.File(e)
	info, err := os.Stat(path)
	if err != nil {
		return e, fmt.Errorf("store: %w", err)
	}
	e.Size, e.Modified = info.Size(), info.ModTime()
	if e.SHA256 == "" {
		if e.SHA256, err = sumFile(path); err != nil {
			return e, err
		}
	}
	if strings.HasPrefix(e.Work.Key, "file:") { // where it lies on this machine is nobody's concern
		e.Work.Where = "sha256 " + e.SHA256
	}
	e.ID = e.Source + "-" + nameOf(e)
	e.Added = time.Now().UTC().Truncate(time.Second)
	if old, err := readEntry(s.record(e)); err == nil && old.SHA256 == e.SHA256 {
		e.Added = old.Added
	}
	if e.Layer == Cover {
		if err := s.keepDigest(e); err != nil {
			return e, err
		}
	}
	data, err := json.MarshalIndent(e, "", "  ")
	if err != nil {
		return e, fmt.Errorf("store: %w", err)
	}
	return e, writeWhole(s.record(e), append(data, '\n'))
}

// nameOf makes of where a file lies a name that is the same each time it is
// added and fit for a file.
func nameOf(e Entry) string {
	plain := strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '-', r == '_':
			return r
		}
		return '_'
	}, e.Name)
	return fmt.Sprintf("%.80s-%s", plain, sumText(e.Path)[:8])
}
