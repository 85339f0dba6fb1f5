package cite

// Works on estimates.
var (
	Wilson1927 = Work{
		Key: "Wilson1927", Authors: "Wilson E.B.", Year: 1927,
		Title: "Probable inference, the law of succession, and statistical inference",
		Where: "Journal of the American Statistical Association 22:209-212", DOI: "10.1080/01621459.1927.10502953", Kind: Study,
	}
	Spearman1904 = Work{
		Key: "Spearman1904", Authors: "Spearman C.", Year: 1904,
		Title: "The proof and measurement of association between two things",
		Where: "American Journal of Psychology 15:72-101", DOI: "10.2307/1412159", Kind: Study,
	}
)
