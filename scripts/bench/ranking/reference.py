"""Times public ways to rate a million votes: the baselines of `npm run bench -- ranking`.

Usage: reference.py VOTES MODELS [fit], where VOTES holds 32-bit integers, three a vote: model a, model b, outcome (0 a won,
1 b won, 2 tie, 3 both bad). Prints one JSON object of seconds; with `fit`, those of the fit of 2024 alone. Written after the published descriptions:

- 2024: FastChat's rating script of that year: pivot tables of wins and ties, a dense design matrix with two rows per
  ordered pair, scikit-learn's logistic regression without penalty.
- 2025: unique rows with counts and SciPy's L-BFGS-B, as FastChat has had it since.
"""

import json
import math
import sys
import time

import numpy as np
import pandas as pd
import scipy
import sklearn
from scipy.optimize import minimize
from scipy.special import expit
from sklearn.linear_model import LogisticRegression

OUTCOMES = np.array(["model_a", "model_b", "tie", "tie (bothbad)"])


def timed(work):
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def read_votes(path, models):
    codes = np.fromfile(path, dtype=np.int32).reshape(-1, 3)
    names = np.array([f"model-{i:03d}" for i in range(models)], dtype=object)
    return pd.DataFrame(
        {"model_a": names[codes[:, 0]], "model_b": names[codes[:, 1]], "winner": OUTCOMES[codes[:, 2]].astype(object)}
    )


def count_table(votes, names):
    table = pd.pivot_table(votes, index="model_a", columns="model_b", aggfunc="size", fill_value=0)
    return table.reindex(index=names, columns=names, fill_value=0).to_numpy()


def build_design(votes):
    """Rows, outcomes and weights; a win has weight 2, a tie is one win for both."""
    names = sorted(set(votes["model_a"]) | set(votes["model_b"]))
    wins_a = count_table(votes[votes["winner"] == "model_a"], names)
    wins_b = count_table(votes[votes["winner"] == "model_b"], names)
    ties = count_table(votes[votes["winner"].isin(["tie", "tie (bothbad)"])], names)
    wins = 2 * wins_a + 2 * wins_b.T + ties + ties.T
    first, second = np.nonzero(~np.eye(len(names), dtype=bool))
    rows = np.arange(len(first))
    design = np.zeros((2 * len(first), len(names)))
    for offset in (0, 1):
        design[2 * rows + offset, first] = math.log(10)
        design[2 * rows + offset, second] = -math.log(10)
    outcome = np.tile([1.0, 0.0], len(first))
    weight = np.stack([wins[first, second], wins[second, first]], axis=1).ravel()
    return design, outcome, weight


def fit(design, outcome, weight):
    model = LogisticRegression(fit_intercept=False, C=np.inf, tol=1e-6, max_iter=1000)
    model.fit(design, outcome, sample_weight=weight)
    return centred(400 * model.coef_[0])


def rate_2024(votes):
    return fit(*build_design(votes))


def count_unique(votes):
    """Unique (a, b, score) rows and how often each occurs."""
    names, codes = np.unique(votes[["model_a", "model_b"]].to_numpy().ravel().astype(str), return_inverse=True)
    score = votes["winner"].map({"model_a": 2, "model_b": 0}).fillna(1).to_numpy(dtype=np.int64)
    rows = np.column_stack([codes.reshape(-1, 2), score])
    unique, weight = np.unique(rows, axis=0, return_counts=True)
    return len(names), unique[:, :2], unique[:, 2] / 2, weight.astype(float)


def fit_counts(models, pairs, score, weight):
    def loss_and_gradient(ratings):
        sides = ratings[pairs]
        p = expit(math.log(10) * (sides[:, 0] - sides[:, 1]))
        loss = -(weight * (score * np.log(p) + (1 - score) * np.log(1 - p))).sum()
        slope = math.log(10) * weight * (score - p)
        gradient = np.zeros_like(ratings)
        np.add.at(gradient, pairs, slope[:, None] * np.array([-1.0, 1.0]))
        return loss, gradient

    start = np.zeros(models)
    found = minimize(loss_and_gradient, start, jac=True, method="L-BFGS-B", options={"gtol": 1e-6, "maxiter": 100})
    return centred(400 * found.x)


def centred(ratings):
    return ratings - ratings.mean() + 1000


def time_fit(votes):
    design = build_design(votes)
    return sorted((timed(lambda: fit(*design)) for _ in range(3)), key=lambda x: x[0])[1]


def main(path, models):
    votes = read_votes(path, models)
    random = np.random.default_rng(1)
    design_s, (design, outcome, weight) = min((timed(lambda: build_design(votes)) for _ in range(3)), key=lambda x: x[0])
    fits = sorted((timed(lambda: fit(design, outcome, weight)) for _ in range(3)), key=lambda x: x[0])
    played = weight.reshape(-1, 2).sum(axis=1).repeat(2) > 0
    played_s, _ = timed(lambda: fit(design[played], outcome[played], weight[played]))
    rounds = [timed(lambda: rate_2024(votes.sample(frac=1, replace=True, random_state=seed)))[0] for seed in (1, 2)]
    counts_s, (size, pairs, score, counts) = timed(lambda: count_unique(votes))
    counts_fit_s, counts_ratings = timed(lambda: fit_counts(size, pairs, score, counts))
    draws = random.multinomial(len(votes), counts / counts.sum(), size=10)
    draws_s, _ = timed(lambda: [fit_counts(size, pairs, score, draw) for draw in draws])
    print(
        json.dumps(
            {
                "versions": f"scikit-learn {sklearn.__version__}, SciPy {scipy.__version__}, "
                f"NumPy {np.__version__}, pandas {pd.__version__}",
                "design": design_s,
                "fit": fits[1][0],
                "fitPlayed": played_s,
                "bootstrapRound": sum(rounds) / len(rounds),
                "countUnique": counts_s,
                "fitCounts": counts_fit_s,
                "bootstrapRoundCounts": draws_s / len(draws),
                "ratings": fits[1][1].tolist(),
                "ratingsCounts": counts_ratings.tolist(),
            }
        )
    )


if sys.argv[3:] == ["fit"]:
    seconds, ratings = time_fit(read_votes(sys.argv[1], int(sys.argv[2])))
    print(json.dumps({"fit": seconds, "ratings": ratings.tolist()}))
else:
    main(sys.argv[1], int(sys.argv[2]))
