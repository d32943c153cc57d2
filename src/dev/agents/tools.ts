/** Tools that several of the shipped agents carry, each in its own copy: an agent needs nothing but its file. */
import type { Tool } from './shipped.ts';

/** Questions about the stores. Functions alone: a tool is loaded before there is a colony. */
export const STORES: Tool = {
  name: 'stores',
  about: 'Who is there, what is short, and how much air and warmth that asks for.',
  code: `(define (people?) (> people_alive 0))
(define (makes?) (> extractor_count 0))
(define (thin) (min o2_days h2o_days))
(define (hungry? sols) (and (people?) (< food_days sols)))
(define (worn? from) (and (makes?) (> worst_wear from) (> spares_kg 0)))
; Share for air and water. Without an extractor oxygen is split from the water that people drink.
(define (air-for short enough)
  (cond ((not (people?)) 1)
        ((not (makes?)) 0.1)
        ((< (thin) short) 0.5)
        ((< (thin) enough) 0.25)
        ((< co2_kg 20) 0.1)
        (true 0.03)))
; Share for warmth. A tenth offered is enough for most bases, unless the cabin says otherwise.
(define (warmth-for air least)
  (cond ((not (people?)) 0)
        ((not (makes?)) 0.5)
        ((and (< power_ratio 0.35) (not (hungry? 60))) (- 1 air))
        ((< cabin_c 17) (max least 0.3))
        (true least)))
(define (share-out air warmth)
  (set-isru air)
  (set-heating warmth)
  (set-greenhouse (if (people?) (max 0 (- 1 air warmth)) 0)))
`,
};

/** What to study next. */
export const STUDY: Tool = {
  name: 'study',
  about: 'Takes up the first technology of a list that is not known yet.',
  code: `(define (known tech) (member tech technologies))
(define (first-open techs)
  (cond ((empty? techs) nil)
        ((known (car techs)) (first-open (cdr techs)))
        (true (car techs))))
(define (study techs)
  (let ((tech (first-open techs)))
    (if (and (people?) (= research_running 0) tech) (start-research tech) false)))
`,
};

/** What to build, and whether there is enough for it. */
export const YARD: Tool = {
  name: 'yard',
  about: 'What modules cost, whether there are parts for one, the hours for it, and machines that need not run.',
  code: `(define (parts-of module)
  (* (case module
       ((water_extractor) 280)
       ((isru_plant) 300)
       ((fission_reactor) 400)
       ((greenhouse_dome) 450)
       ((battery_bank) 200)
       (else 180))
     (if (known "mars_steel") 0.5 1)))
; Begins a module when nothing else is under way and what has to stay in store stays. Whether it begins.
(define (raise module kept)
  (if (and module (= works 0) (>= spares_kg (+ (parts-of module) kept)))
      (begin (build-module module) true)
      false))
(define (kept-light) (/ power_capacity_kwh (max 1 array_m2)))
(define (on? kind)
  (not (empty? (filter (lambda (one) (and (= (get one "type") kind) (not (get one "offline")))) modules))))
; Where there are only robots nobody needs air: what stands still does not wear.
(define (rest-machines)
  (if (not (people?)) (switch-off (if (on? "isru_plant") isru_plant water_extractor)) false))
; Hours: mend what is worn, else finish what is begun, else study.
(define (hours worn begins)
  (let ((site (and (people?) (or begins (> works 0)))))
    (set-repair (cond ((not (people?)) 0.95) (worn 0.9) (site 0.1) (true 0.4)))
    (set-building (if site (if worn 0.05 0.9) 0))))
`,
};

/** What a builder raises next, where `worn` says whether something has to be mended first. A part of a governor's text. */
export const WANTED = `(define plenty (> spares_kg 1500))
(define wanted
  (cond ((or worn (not (people?))) nil)
        ((not (makes?)) water_extractor)
        ((= isru_count 0) isru_plant)
        ((< solar_count (+ people_alive 1)) solar_farm)
        ((and (known "nuclear_thermal") (< reactor_count 2) (or (hungry? 60) plenty (> robots_alive 0))) fission_reactor)
        ((and (< food_days 40) (known "autonomous_repair") (< greenhouse_count people_alive)) greenhouse_dome)
        ((and (< (kept-light) 0.4) (or plenty (and (hungry? 60) (> spares_kg 350)))) battery_bank)
        ((and plenty (= repair_bays 0)) repair_bay)
        ((and plenty (< solar_count 8)) solar_farm)
        (true nil)))`;
