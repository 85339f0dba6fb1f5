package quantity

import "strings"

// Nearest returns the known word that a mistyped one most likely stands for,
// for the "did you mean" of an error, or "" when none is near. Near is within
// one slip for every three letters of the word, and at least one; a slip is a
// letter left out, put in, changed, or swapped with its neighbour
// (Damerau 1964). Capitals do not matter; the first of equals wins.
func Nearest(word string, known []string) string {
	w := []rune(strings.ToLower(word))
	best, slips := "", max(1, len(w)/3)+1
	for _, k := range known {
		if d := distance(w, []rune(strings.ToLower(k))); d < slips && d < max(len(w), 1) {
			best, slips = k, d
		}
	}
	return best
}

// distance counts the slips between two words: the optimal string alignment,
// in which no letters are touched twice.
func distance(a, b []rune) int {
	var before []int // the row before last
	last := make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row := make([]int, len(b)+1)
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last = last, row
	}
	return last[len(b)]
}
