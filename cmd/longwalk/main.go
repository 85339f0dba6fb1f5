// Command longwalk answers: can these people, leaving here on this day with
// these things, walk to there alive; and was the journey they tell possible?
//
// The exit status is 0 when the work was done, 1 when it failed, and 2 when the
// input is wrong.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"regexp"
	"strings"

	"github.com/spf13/cobra"

	"github.com/longwalk/longwalk/quantity"
)

func main() { os.Exit(Main(os.Args[1:], os.Stdout, os.Stderr)) }

// Main runs the command line and returns the exit status.
func Main(args []string, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	d := &door{out: stdout, err: stderr}
	root := d.root()
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return 0
	}
	var bad badInput
	switch {
	case errors.As(err, &bad):
		fmt.Fprintln(stderr, bad.text)
		return 2
	case errors.Is(err, errFailed):
		return 1 // what failed was printed already
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(stderr, "longwalk: stopped; nothing was written")
		return 1
	}
	fmt.Fprintln(stderr, "longwalk:", err)
	return 1
}

// door is the command line: where it writes, and its flags for all commands.
type door struct {
	out, err io.Writer
	json     bool
	data     data
}

// badInput is an error of the input: exit status 2.
type badInput struct{ text string }

func (b badInput) Error() string { return b.text }

// errFailed ends with exit status 1 when the failure was printed already.
var errFailed = errors.New("failed")

func wrong(format string, args ...any) error {
	return badInput{fmt.Sprintf("longwalk: "+format, args...)}
}

func (d *door) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "longwalk",
		Short: "Can these people walk to there alive, and was the journey they tell possible?",
		Long: `Longwalk sends a party of people along the best way over the real Earth, hour by
hour, under many draws of weather and luck, and says who lives, who dies of what
and where, what to carry on each stage, and whether what was told of a journey
can have been so.

Start with:  longwalk journey new > mine.yaml
             longwalk run mine.yaml`,
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.PersistentFlags().BoolVar(&d.json, "json", false, "write one JSON document to standard output")
	d.dataFlags(root)
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		hint := ""
		if negative.MatchString(err.Error()) {
			hint = "\nA negative latitude needs a double dash before it, as in: longwalk world show --date 2026-02-01 -- -33.9,18.4"
		}
		return wrong("%v%s%s\nSee '%s --help'.", err, nearestFlag(c, err), hint, c.CommandPath())
	})
	root.AddCommand(d.run(), d.plan(), d.check(), d.reach(), d.path(), d.world(), d.survive(), d.model(), d.validate(), d.journey(), d.version())
	groups(root)
	return root
}

// negative matches the complaint about an argument that begins like a flag and
// goes on like a number.
var negative = regexp.MustCompile(`in -[0-9]`)

// nearestFlag names the flag that an unknown one may have been meant to be.
func nearestFlag(c *cobra.Command, err error) string {
	_, found, unknown := strings.Cut(err.Error(), "unknown flag: --")
	if !unknown {
		return ""
	}
	var known []string
	for _, word := range strings.Fields(c.Flags().FlagUsages() + c.InheritedFlags().FlagUsages()) {
		if name, ok := strings.CutPrefix(word, "--"); ok {
			known = append(known, name)
		}
	}
	if near := quantity.Nearest(found, known); near != "" {
		return fmt.Sprintf("; did you mean --%s?", near)
	}
	return ""
}

// groups makes a command that only holds others say what it holds, and refuse
// what it does not know with exit status 2.
func groups(c *cobra.Command) {
	for _, sub := range c.Commands() {
		groups(sub)
	}
	if c.HasSubCommands() && c.RunE == nil {
		c.Args = cobra.ArbitraryArgs
		c.RunE = func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return c.Help()
			}
			text := fmt.Sprintf("%q is no command of '%s'", args[0], c.CommandPath())
			c.SuggestionsMinimumDistance = 2
			for _, s := range c.SuggestionsFor(args[0]) {
				text += fmt.Sprintf("; did you mean %q?", s)
			}
			return wrong("%s\nSee '%s --help'.", text, c.CommandPath())
		}
	}
}

// args wraps a check of arguments so that its failure is an error of the input
// that says what was found and what is allowed.
func args(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(c *cobra.Command, a []string) error {
		if check(c, a) == nil {
			return nil
		}
		found := "no argument"
		if len(a) > 0 {
			found = fmt.Sprintf("%d arguments (%s)", len(a), strings.Join(a, " "))
		}
		return wrong("found %s; allowed: %s", found, c.UseLine())
	}
}
