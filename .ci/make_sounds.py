"""Make resources/sounds: the desk's five sounds, synthesised; peak -12 dBFS, 44.1 kHz, mono, 16 bit."""

import math
import struct
import wave
from pathlib import Path

RATE = 44_100
PEAK = 10 ** (-12 / 20)
OUT = Path(__file__).resolve().parents[1] / "resources" / "sounds"
C4, G4, C5, D5, E5, A5 = 261.63, 392.0, 523.25, 587.33, 659.26, 880.0
GAP = 0.0
SOUNDS = {
    "accepted": [(E5, 90), (A5, 140)],
    "already": [(D5, 90), (GAP, 70), (D5, 90)],
    "stop": [(G4, 140), (C4, 220)],
    "person": [(C5, 230)],
    "trouble": [(1900.0, 14), (GAP, 90), (1900.0, 14), (GAP, 90), (1900.0, 14)],
}


def tone(hertz: float, ms: int) -> list[float]:
    """Return one tone with a soft start and end; 0 Hz is a silence."""
    count = RATE * ms // 1000
    edge = min(count // 3, RATE * 12 // 1000)
    samples = []
    for n in range(count):
        angle = 2 * math.pi * hertz * n / RATE
        envelope = min(1.0, n / (RATE * 0.005), (count - n) / edge)
        samples.append(envelope * (math.sin(angle) + 0.18 * math.sin(2 * angle)))
    return samples


for name, notes in SOUNDS.items():
    wave_form = [sample for hertz, ms in notes for sample in tone(hertz, ms)]
    loudest = max(map(abs, wave_form))
    data = b"".join(struct.pack("<h", round(s / loudest * PEAK * 32767)) for s in wave_form)
    OUT.mkdir(parents=True, exist_ok=True)
    with wave.open(str(OUT / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(data)
