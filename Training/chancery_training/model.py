"""The model: MiniLM with a case feature and one head a task, over words (the first piece of each)."""

import json
import os

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

from . import data

HIDDEN, LAYERS, ATTENTION, INNER = 384, 6, 12, 1536
CANDIDATE = 0.1  # the probability from which on a word is read as a trigger
BRANCH = 4  # the event reader goes on from the states after this many layers
CASES = 6  # 0 special · 1 lower · 2 Title · 3 UPPER · 4 Mixed · 5 no letters
ARC, REL = 192, 64


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = nn.Linear(HIDDEN, INNER)
        self.down = nn.Linear(INNER, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)

    def forward(self, x, mask):
        b, n, d = x.shape
        qkv = self.qkv(x).view(b, n, 3, ATTENTION, d // ATTENTION)
        q, k, v = (qkv[:, :, i].transpose(1, 2) for i in range(3))
        if self.training:  # the fused operation is fast forwards, but takes a third of a step backwards
            a = F.softmax(q @ k.transpose(-1, -2) * (d // ATTENTION) ** -0.5 + mask, -1) @ v
        else:
            a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.norm1(x + self.out(a.transpose(1, 2).reshape(b, n, d)))
        return self.norm2(x + self.down(F.gelu(self.up(x))))


class Encoder(nn.Module):
    def __init__(self, vocabulary=30522):
        super().__init__()
        self.word = nn.Embedding(vocabulary, HIDDEN)
        self.position = nn.Embedding(512, HIDDEN)
        self.case = nn.Embedding(CASES, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.dropout = nn.Dropout(0.1)

    def forward(self, ids, cases, mask):
        """→ (the last layer's states, the states the event reader goes on from)."""
        positions = torch.arange(ids.shape[1], device=ids.device)
        x = self.word(ids) + self.position(positions)[None] + self.case(cases)
        x = self.dropout(self.norm(x))
        bias = ((1.0 - mask.to(x.dtype)) * -1e4)[:, None, None, :]
        for number, layer in enumerate(self.layers):
            if number == BRANCH:
                lower = x
            x = layer(x, bias)
        return x, lower

    def load_minilm(self, folder):
        """Fills the encoder from the published all-MiniLM-L6-v2; the case feature starts at zero."""
        w = load_file(os.path.join(folder, "model.safetensors"))
        w = {k.removeprefix("bert."): v.float() for k, v in w.items()}
        own = self.state_dict()
        own["word.weight"].copy_(w["embeddings.word_embeddings.weight"])
        own["position.weight"].copy_(
            w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0]
        )
        own["case.weight"].zero_()
        for part in ("weight", "bias"):
            own[f"norm.{part}"].copy_(w[f"embeddings.LayerNorm.{part}"])
            for i in range(LAYERS):
                p = f"encoder.layer.{i}."
                qkv = [w[f"{p}attention.self.{n}.{part}"] for n in ("query", "key", "value")]
                own[f"layers.{i}.qkv.{part}"].copy_(torch.cat(qkv))
                own[f"layers.{i}.out.{part}"].copy_(w[f"{p}attention.output.dense.{part}"])
                own[f"layers.{i}.norm1.{part}"].copy_(w[f"{p}attention.output.LayerNorm.{part}"])
                own[f"layers.{i}.up.{part}"].copy_(w[f"{p}intermediate.dense.{part}"])
                own[f"layers.{i}.down.{part}"].copy_(w[f"{p}output.dense.{part}"])
                own[f"layers.{i}.norm2.{part}"].copy_(w[f"{p}output.LayerNorm.{part}"])


class Biaffine(nn.Module):
    """scores[b, i, j, k] = left_i · U_k · right_j, both sides with a constant 1 appended."""

    def __init__(self, size, labels):
        super().__init__()
        self.left = nn.Linear(HIDDEN, size)
        self.right = nn.Linear(HIDDEN, size)
        self.weight = nn.Parameter(torch.zeros(size + 1, labels, size + 1))
        nn.init.normal_(self.weight, std=0.02)
        self.dropout = nn.Dropout(0.2)

    def forward(self, x, y=None):
        left = self.dropout(F.gelu(self.left(x)))
        right = self.dropout(F.gelu(self.right(x if y is None else y)))
        left = torch.cat([left, torch.ones_like(left[..., :1])], -1)
        right = torch.cat([right, torch.ones_like(right[..., :1])], -1)
        d, k, _ = self.weight.shape
        u = left @ self.weight.reshape(d, k * d)  # [b, i, k·d]
        u = u.view(*left.shape[:2], k, d).flatten(1, 2)  # [b, i·k, d]
        s = u @ right.transpose(1, 2)  # [b, i·k, j]
        return s.view(left.shape[0], left.shape[1], k, right.shape[1])  # [b, i, k, j]


class EventReader(nn.Module):
    """Reads a sentence once more for one of its triggers, which is marked: what the act is, and who has which part in it.

    The states of the lower encoder layers, with a mark added at the trigger, go through two layers of their own. A trigger
    that is none gets the type "NONE".
    """

    def __init__(self, labels):
        super().__init__()
        size = lambda name: len(labels[name])
        self.mark = nn.Parameter(torch.zeros(HIDDEN))
        nn.init.normal_(self.mark, std=0.5)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS - BRANCH))
        self.dropout = nn.Dropout(0.2)
        self.roles = nn.Linear(HIDDEN, 3 * len(data.ROLES))
        self.event = nn.Linear(HIDDEN, 256)
        self.kind = nn.Linear(256, len(data.TYPES) + 1)
        self.status = nn.Linear(256, size("statuses"))
        self.modes = nn.Linear(256, size("modes"))
        self.contexts = nn.Linear(256, size("contexts"))
        self.implied = nn.Linear(256, 2)

    def forward(self, lower, mask, first, at):
        """States [e, n, d], mask [e, n], first pieces of the words [e, w], trigger word [e] → dictionary of logits."""
        piece = torch.gather(first, 1, at[:, None])  # [e, 1]
        here = torch.arange(lower.shape[1], device=lower.device)[None] == piece
        x = lower + here[:, :, None].to(lower.dtype) * self.mark
        bias = ((1.0 - mask.to(x.dtype)) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        w = torch.gather(x, 1, first[:, :, None].expand(-1, -1, HIDDEN))
        z = torch.gather(w, 1, at[:, None, None].expand(-1, 1, HIDDEN))[:, 0]
        e = F.gelu(self.event(self.dropout(z)))
        return {
            "kind": self.kind(e),
            "status": self.status(e),
            "modes": self.modes(e),
            "contexts": self.contexts(e),
            "implied": self.implied(e),  # is there an actor, a recipient that the sentence does not name?
            "roles": self.roles(self.dropout(w)),  # [e, w, role·3]: O, B, I
        }

    @torch.no_grad()
    def start_from(self, encoder):
        """Begins as a copy of the layers it takes the place of."""
        for own, other in zip(self.layers, encoder.layers[BRANCH:]):
            own.load_state_dict(other.state_dict())


class Chancery(nn.Module):
    def __init__(self, labels):
        super().__init__()
        self.labels = labels
        self.encoder = Encoder()
        self.dropout = nn.Dropout(0.2)
        size = lambda name: len(labels[name])
        self.upos = nn.Linear(HIDDEN, size("upos"))
        self.feats = nn.Linear(HIDDEN, size("feats"))
        self.lemmas = nn.Linear(HIDDEN, size("lemmas"))
        self.arcs = Biaffine(ARC, 1)
        self.rels = Biaffine(REL, size("rels"))
        self.names = nn.Linear(HIDDEN, size("names"))
        self.mentions = nn.Linear(HIDDEN, size("mentions"))
        self.triggers = nn.Linear(HIDDEN, size("triggers"))
        self.reader = EventReader(labels)
        self.pair = nn.Linear(3 * HIDDEN, HIDDEN)
        self.relation = nn.Linear(HIDDEN, size("relations"))

    def encode(self, ids, cases, mask, first):
        """Pieces [b, n] → (pieces [b, n, d], words [b, w, d], lower states [b, n, d]); word 0 is [CLS], the root."""
        x, lower = self.encoder(ids, cases, mask)
        w = torch.gather(x, 1, first[:, :, None].expand(-1, -1, HIDDEN))
        return x, w, lower

    def relate(self, x, mask, marks):
        """The relation of the pair whose opening markers stand at `marks` [b, 2] → [b, types + NONE]."""
        m = mask.to(x.dtype)[:, :, None]
        mean = (x * m).sum(1) / m.sum(1)
        ends = torch.gather(x, 1, marks[:, :, None].expand(-1, -1, HIDDEN)).flatten(1)
        return self.relation(self.dropout(F.gelu(self.pair(torch.cat([mean, ends], 1)))))

    def forward(self, ids, cases, mask, first, marks):
        """Everything at once, as exported; label dimensions last, scores as logits except where noted."""
        x, w, lower = self.encode(ids, cases, mask, first)
        triggers = self.triggers(w)
        begins = F.softmax(triggers, -1)[:, :, 1::2].sum(-1)  # labels are O, then B and I of each type in turn
        found = ((begins > CANDIDATE) & (first > 0)).nonzero()
        at = torch.cat([torch.zeros_like(first[:1, :1]).expand(1, 2), found])  # row 0 is none: no output is empty
        rows, words = at[:, 0], at[:, 1]
        read = self.reader(lower[rows], mask[rows], first[rows], words)
        return {
            "upos": self.upos(w).argmax(-1).to(torch.int32),
            "feats": self.feats(w).argmax(-1).to(torch.int32),
            "lemmas": self.lemmas(w).argmax(-1).to(torch.int32),
            "arcs": self.arcs(w)[:, :, 0, :],  # [b, dependent, head]
            "rels": self.rels(w).argmax(2).to(torch.int32),  # [b, dependent, head]
            "names": self.names(w),
            "mentions": self.mentions(w),
            "triggers": triggers,
            "read_at": at.to(torch.int32),  # sentence and word of each trigger that the event reader has read
            **{"read_" + k: v for k, v in read.items()},
            "relation": self.relate(x, mask, marks),
        }


def load(model, saved):
    """Fills the model from a checkpoint; one made before there was an event reader starts it off."""
    if any(k.startswith("reader.") for k in saved):
        model.load_state_dict(saved)
        return
    own = {k: v for k, v in saved.items() if k in model.state_dict()}
    for part in ("event", "status", "modes", "contexts"):
        own.update({f"reader.{k}": v for k, v in saved.items() if k.startswith(part + ".")})
    model.load_state_dict(own, strict=False)
    model.reader.start_from(model.encoder)


def load_labels(path):
    with open(path, encoding="utf-8") as f:
        return json.load(f)
