package store

import (
	"crypto/md5"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// reason returns what a JSON answer gives as the reason of its refusal.
func reason(body io.Reader) string {
	var a struct {
		Reason string `json:"reason"`
	}
	data, err := io.ReadAll(io.LimitReader(body, 4096))
	if err != nil || json.Unmarshal(data, &a) != nil || a.Reason == "" {
		return ""
	}
	return fmt.Sprintf(" (%.200s)", a.Reason)
}

// retryAfter reads seconds or a date (RFC 9110, section 10.2.3); 0 for neither.
func retryAfter(text string, now time.Time) time.Duration {
	if n, err := strconv.Atoi(strings.TrimSpace(text)); err == nil && n >= 0 {
		return time.Duration(min(n, 1<<30)) * time.Second
	}
	if t, err := http.ParseTime(text); err == nil {
		return max(0, t.Sub(now))
	}
	return 0
}

// version returns what names this version of the file for If-Range: a strong
// entity tag, or else the date of change.
func version(h http.Header) string {
	if tag := h.Get("ETag"); tag != "" && !strings.HasPrefix(tag, "W/") {
		return tag
	}
	return h.Get("Last-Modified")
}

// givenMD5 returns the MD5 that the server gives in hexadecimal: Content-MD5, or
// the entity tag of Amazon S3 and its like, which is one for files that were
// put there in one piece and not encrypted with a managed key.
func givenMD5(h http.Header) string {
	if b, err := base64.StdEncoding.DecodeString(h.Get("Content-MD5")); err == nil && len(b) == md5.Size {
		return hex.EncodeToString(b)
	}
	tag := strings.Trim(h.Get("ETag"), `"`)
	sum, err := hex.DecodeString(tag)
	if h.Get("X-Amz-Request-Id") == "" || strings.HasPrefix(h.Get("X-Amz-Server-Side-Encryption"), "aws:kms") || err != nil || len(sum) != md5.Size {
		return ""
	}
	return strings.ToLower(tag)
}

// contentRange reads "bytes 100-199/1000".
func contentRange(text string) (from, size int64, ok bool) {
	place, whole, _ := strings.Cut(strings.TrimPrefix(text, "bytes "), "/")
	begin, _, _ := strings.Cut(place, "-")
	from, err1 := strconv.ParseInt(begin, 10, 64)
	size, err2 := strconv.ParseInt(whole, 10, 64)
	return from, size, err1 == nil && err2 == nil && from >= 0 && from < size
}
