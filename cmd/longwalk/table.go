package main

import (
	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// column is the width of a column of a table, counted from 1.
type column struct{ number, width int }

// table begins a table on standard output; columns with a width are wrapped
// between words.
func (d *door) table(head table.Row, columns ...column) table.Writer {
	t := table.NewWriter()
	t.SetOutputMirror(d.out)
	style := table.StyleLight
	style.Format.Header = text.FormatDefault // capitals would make KM of km
	t.SetStyle(style)
	t.AppendHeader(head)
	var all []table.ColumnConfig
	for _, c := range columns {
		all = append(all, table.ColumnConfig{Number: c.number, WidthMax: c.width, WidthMaxEnforcer: text.WrapSoft})
	}
	t.SetColumnConfigs(all)
	return t
}
