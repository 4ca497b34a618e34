"""The model: MiniLM with a case feature and one head a task, over words (the first piece of each)."""

import json
import os

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

from . import data

HIDDEN, LAYERS, ATTENTION, INNER = 384, 6, 12, 1536
CASES = 6  # 0 special · 1 lower · 2 Title · 3 UPPER · 4 Mixed · 5 no letters
ARC, REL, ROLE = 192, 64, 128


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
        positions = torch.arange(ids.shape[1], device=ids.device)
        x = self.word(ids) + self.position(positions)[None] + self.case(cases)
        x = self.dropout(self.norm(x))
        bias = ((1.0 - mask.to(x.dtype)) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x

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
        self.event = nn.Linear(HIDDEN, 256)
        self.status = nn.Linear(256, size("statuses"))
        self.modes = nn.Linear(256, size("modes"))
        self.contexts = nn.Linear(256, size("contexts"))
        self.roles = Biaffine(ROLE, 3 * len(data.ROLES))
        self.pair = nn.Linear(3 * HIDDEN, HIDDEN)
        self.relation = nn.Linear(HIDDEN, size("relations"))

    def encode(self, ids, cases, mask, first):
        """Pieces [b, n] → (pieces [b, n, d], words [b, w, d]); word 0 is [CLS], the root of the tree."""
        x = self.encoder(ids, cases, mask)
        w = torch.gather(x, 1, first[:, :, None].expand(-1, -1, HIDDEN))
        return x, w

    def relate(self, x, mask, marks):
        """The relation of the pair whose opening markers stand at `marks` [b, 2] → [b, types + NONE]."""
        m = mask.to(x.dtype)[:, :, None]
        mean = (x * m).sum(1) / m.sum(1)
        ends = torch.gather(x, 1, marks[:, :, None].expand(-1, -1, HIDDEN)).flatten(1)
        return self.relation(self.dropout(F.gelu(self.pair(torch.cat([mean, ends], 1)))))

    def forward(self, ids, cases, mask, first, marks):
        """Everything at once, as exported; label dimensions last, scores as logits except where noted."""
        x, w = self.encode(ids, cases, mask, first)
        e = F.gelu(self.event(w))
        return {
            "upos": self.upos(w).argmax(-1).to(torch.int32),
            "feats": self.feats(w).argmax(-1).to(torch.int32),
            "lemmas": self.lemmas(w).argmax(-1).to(torch.int32),
            "arcs": self.arcs(w)[:, :, 0, :],  # [b, dependent, head]
            "rels": self.rels(w).argmax(2).to(torch.int32),  # [b, dependent, head]
            "names": self.names(w),
            "mentions": self.mentions(w),
            "triggers": self.triggers(w),
            "status": self.status(e),
            "modes": self.modes(e),
            "contexts": torch.sigmoid(self.contexts(e)),
            "roles": self.roles(w).transpose(2, 3),  # [b, trigger, word, role·3]: O, B, I
            "relation": self.relate(x, mask, marks),
        }


def load_labels(path):
    with open(path, encoding="utf-8") as f:
        return json.load(f)
