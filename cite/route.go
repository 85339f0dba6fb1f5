package cite

// Works on the least cost of ways over ground.
var (
	Falcone2013 = Work{
		Key: "Falcone2013", Authors: "Falcone M., Ferretti R.", Year: 2013, Kind: Book,
		Title: "Semi-Lagrangian Approximation Schemes for Linear and Hamilton-Jacobi Equations",
		Where: "Society for Industrial and Applied Mathematics, Philadelphia", DOI: "10.1137/1.9781611973051",
	}
	Chacon2012 = Work{
		Key: "Chacon2012", Authors: "Chacon A., Vladimirsky A.", Year: 2012, Kind: Study,
		Title: "Fast two-scale methods for Eikonal equations",
		Where: "SIAM Journal on Scientific Computing 34(2):A547-A578", DOI: "10.1137/10080909X",
	}
	Hagerstrand1970 = Work{
		Key: "Hagerstrand1970", Authors: "Hägerstrand T.", Year: 1970, Kind: Study,
		Title: "What about people in regional science?",
		Where: "Papers of the Regional Science Association 24:7-21", DOI: "10.1111/j.1435-5597.1970.tb01464.x",
	}
	Held1962 = Work{
		Key: "Held1962", Authors: "Held M., Karp R.M.", Year: 1962, Kind: Study,
		Title: "A dynamic programming approach to sequencing problems",
		Where: "Journal of the Society for Industrial and Applied Mathematics 10(1):196-210", DOI: "10.1137/0110015",
	}
)
